/** Days of the calendar, from the first to the last, ISO. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;
const DAY = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/u;
const WEEK = /^(\d{4})-W(\d{2})$/u;
const MONTH = /^(\d{4})-(\d{2})$/u;
const YEAR = /^(\d{4})$/u;
const PART = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/u;
/** First month and number of months; winter is named after the year in which it begins. */
const PARTS: Readonly<Record<string, readonly [month: number, months: number]>> = { SP: [3, 3], SU: [6, 3], FA: [9, 3], WI: [12, 3], Q1: [1, 3], Q2: [4, 3], Q3: [7, 3], Q4: [10, 3], H1: [1, 6], H2: [7, 6] };

/** The days that a TIMEX3 value means; null for one that names none (`PAST_REF`, a decade). */
export function timexDays(value: string): Days | null {
  const day = DAY.exec(value)?.[1];
  if (day !== undefined) return { from: day, to: day };
  const [, weekYear, week] = WEEK.exec(value) ?? [];
  if (weekYear !== undefined) return ofWeek(Number(weekYear), Number(week));
  const [, year, month] = MONTH.exec(value) ?? [];
  if (year !== undefined) return months(Number(year), Number(month), 1);
  const whole = YEAR.exec(value)?.[1];
  if (whole !== undefined) return months(Number(whole), 1, 12);
  const [, partYear, part = ''] = PART.exec(value) ?? [];
  const known = PARTS[part];
  return partYear === undefined || known === undefined ? null : months(Number(partYear), ...known);
}

/** True when one of the two lies wholly in the other: they may mean the same, one of them less exactly. */
export function agree(one: Days, other: Days): boolean {
  return (one.from <= other.from && other.to <= one.to) || (other.from <= one.from && one.to <= other.to);
}

function months(year: number, first: number, count: number): Days {
  return { from: iso(Date.UTC(year, first - 1, 1)), to: iso(Date.UTC(year, first - 1 + count, 0)) };
}

/** The fourth of January lies in the first ISO week. */
function ofWeek(year: number, week: number): Days {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS + (week - 1) * 7 * DAY_MS;
  return { from: iso(monday), to: iso(monday + 6 * DAY_MS) };
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
