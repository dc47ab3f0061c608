const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO day; NaN when it is none. */
export function toDayNumber(iso: string): number {
  const [year = NaN, month = NaN, day = NaN] = iso.split('-').map(Number);
  return dayNumber(year, month, day);
}

/** Days since 1970-01-01; NaN for a day that the calendar does not have. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY : NaN;
}

/** The ISO day. */
export function toIso(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** Sunday is 0. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** ISO week, `2025-W11`. */
export function weekOf(number: number): string {
  const thursday = number - ((weekdayOf(number) + 6) % 7) + 3;
  const year = Number(toIso(thursday).slice(0, 4));
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${year}-W${pad(week)}`;
}

/** `2025-03`, `months` after the month of that day. */
export function monthOf(number: number, months: number): string {
  const [year = 0, month = 0] = toIso(number).split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`;
}

/** Two digits. */
export function pad(number: number): string {
  return String(number).padStart(2, '0');
}
