import { dayToIso, yearOf } from './days';
import { GRAINS, type Grain, type Interval } from './interval';

const MONTH = /^\d{4}-\d\d$/;

/** Most months, and most years, in each of which something counts; what lasts longer counts where it begins and where it ends. */
export const MOST_MONTHS = 12;
export const MOST_YEARS = 20;

/** The month in which a thing begins, `2025-03`; `2025` where it is known to no month, `1990-1999` where it is known to no year. */
export function periodOf({ from, to, grain }: Interval): string {
  if (isLonger(grain, 'year')) return `${year(from)}-${year(to)}`;
  return isLonger(grain, 'month') ? year(from) : dayToIso(from).slice(0, 7);
}

/** The months that a thing overlaps, or the years where it is known to no month or lasts for more than some of them; none for what is known to no year. */
export function overlappedPeriods({ from, to, grain }: Interval): readonly string[] {
  if (isLonger(grain, 'year')) return [];
  const [first, last] = [monthNumber(from), monthNumber(to)];
  if (!isLonger(grain, 'month') && last - first < MOST_MONTHS) return upTo(first, last).map((month) => `${padded(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`);
  const years = yearOf(to) - yearOf(from) < MOST_YEARS ? upTo(yearOf(from), yearOf(to)) : [yearOf(from), yearOf(to)];
  return years.map(padded);
}

/** True for a month, `2025-03`. */
export function isMonth(period: string): boolean {
  return MONTH.test(period);
}

/** The year of a month; any other period itself. */
export function yearOfPeriod(period: string): string {
  return isMonth(period) ? period.slice(0, 4) : period;
}

/** True when a period is another one, or a month of that year. */
export function isWithin(period: string, outer: string): boolean {
  return period === outer || yearOfPeriod(period) === outer;
}

function isLonger(grain: Grain, than: Grain): boolean {
  return GRAINS.indexOf(grain) > GRAINS.indexOf(than);
}

function year(day: number): string {
  return padded(yearOf(day));
}

function padded(number: number): string {
  return String(number).padStart(4, '0');
}

/** Months since the year nought. */
function monthNumber(day: number): number {
  return yearOf(day) * 12 + Number(dayToIso(day).slice(5, 7)) - 1;
}

function upTo(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
