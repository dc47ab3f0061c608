import { dayNumber, firstOfWeek, isoToDay } from './days';
import type { Grain, Interval } from './interval';

/** First month and number of months of a part of the year; winter is named after the year in which it begins. Source: ISO-TimeML (ISO 24617-1), as the pipeline writes it. */
const PARTS: Readonly<Record<string, readonly [first: number, months: number]>> = {
  SP: [3, 3], SU: [6, 3], FA: [9, 3], WI: [12, 3],
  Q1: [1, 3], Q2: [4, 3], Q3: [7, 3], Q4: [10, 3],
  T1: [1, 4], T2: [5, 4], T3: [9, 4],
  H1: [1, 6], H2: [7, 6],
};

/** Two digits are a century up to this one, beyond it a decade before the year 1000. */
const LAST_CENTURY = 21;

type Read = (match: RegExpExecArray) => Interval | null;

/** Every form of a TIMEX3 value that names days, and the days that it names. */
const FORMS: readonly (readonly [RegExp, Read])[] = [
  [/^(\d{4}-\d\d-\d\d)(T[A-Z]{2}|T\d\d(?::\d\d)*)?$/, ([, day = '', part = '']) => ofDay(isoToDay(day), part)],
  [/^(\d{4})-W(\d\d)(-WE)?$/, ([, year, week, end]) => ofWeek(Number(year), Number(week), end !== undefined)],
  [/^(\d{4})-(\d\d)$/, ([, year, month]) => (Number(month) < 1 || Number(month) > 12 ? null : months(Number(year), Number(month), 1, 'month'))],
  [/^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12]|T[1-3])$/, ([, year, part = '']) => months(Number(year), PARTS[part]?.[0] ?? 1, PARTS[part]?.[1] ?? 12, 'season')],
  [/^(\d{4})$/, ([, year]) => months(Number(year), 1, 12, 'year')],
  [/^(\d{3})$/, ([, decade]) => years(Number(decade) * 10, 10, 'decade')],
  [/^(\d{1,2})$/, ([, digits]) => (Number(digits) > LAST_CENTURY ? years(Number(digits) * 10, 10, 'decade') : years(Number(digits) * 100, 100, 'century'))],
];

/** The days that a TIMEX3 value names; null for references without a date (`PAST_REF`) and what no calendar has. */
export function daysNamed(value: string): Interval | null {
  for (const [form, read] of FORMS) {
    const match = form.exec(value);
    if (match !== null) return read(match);
  }
  return null;
}

/** A night reaches into the next day. */
function ofDay(day: number, part: string): Interval | null {
  return Number.isNaN(day) ? null : { from: day, to: part === 'TNI' ? day + 1 : day, grain: 'day' };
}

/** Where a week ends is not the same everywhere: from Friday to Sunday all are meant. */
function ofWeek(year: number, week: number, end: boolean): Interval | null {
  if (week < 1 || week > 53) return null;
  const monday = firstOfWeek(year, week);
  return { from: end ? monday + 4 : monday, to: monday + 6, grain: 'week' };
}

function months(year: number, first: number, count: number, grain: Grain): Interval {
  return { from: dayNumber(year, first, 1), to: dayNumber(year, first + count, 1) - 1, grain };
}

function years(first: number, count: number, grain: Grain): Interval {
  return { from: dayNumber(first, 1, 1), to: dayNumber(first + count, 1, 1) - 1, grain };
}
