/** An interval longer than this says too little to be filed under its months. */
const MAX_MONTHS = 2;

/** The months (`2025-03`) that an interval of ISO days touches; none when it is too long or runs backwards. */
export function months(from: string, to: string): readonly string[] {
  const first = monthNumber(from);
  const count = monthNumber(to) - first + 1;
  if (!(count >= 1 && count <= MAX_MONTHS)) return [];
  return Array.from({ length: count }, (_, at) => monthName(first + at));
}

/** Months since the year 0. */
function monthNumber(day: string): number {
  const [year = NaN, month = NaN] = day.split('-').map(Number);
  return year * 12 + (month - 1);
}

function monthName(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
