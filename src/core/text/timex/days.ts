const DAY = 86_400_000;

/** Days since 1970-01-01. A month or day beyond its year is carried over: month 13 is January of the next. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY;
}

/** Days since 1970-01-01 of an ISO day; NaN when the calendar has no such day. */
export function isoToDay(iso: string): number {
  const [year = NaN, month = NaN, day = NaN] = iso.split('-').map(Number);
  const number = dayNumber(year, month, day);
  return !Number.isNaN(number) && dayToIso(number) === iso ? number : NaN;
}

/** The ISO day. */
export function dayToIso(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The year in which a day lies. */
export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** The month in which a day lies, `2025-03`. */
export function monthOf(day: number): string {
  return dayToIso(day).slice(0, 7);
}

/** The Monday of an ISO week. */
export function firstOfWeek(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - ((((fourth + 3) % 7) + 7) % 7) + (week - 1) * 7;
}
