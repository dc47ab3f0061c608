import { dayToIso, yearOf } from './days';
import { GRAINS, type Grain, type Interval } from './interval';

const MONTH = /^\d{4}-\d\d$/;

/** The month in which a thing begins, `2025-03`; `2025` where it is known to no month, `1990-1999` where it is known to no year. */
export function periodOf({ from, to, grain }: Interval): string {
  if (isLonger(grain, 'year')) return `${year(from)}-${year(to)}`;
  return isLonger(grain, 'month') ? year(from) : dayToIso(from).slice(0, 7);
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
  return String(yearOf(day)).padStart(4, '0');
}
