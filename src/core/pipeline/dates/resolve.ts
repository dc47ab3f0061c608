import { SEASON_START } from '../../lexicon/time-words';
import type { Unit } from '../../lexicon/time-words';
import { dayNumber, monthOf, pad, toIso, weekOf, weekdayOf } from './calendar';
import type { Direction, Found, When } from './expression';

/** A date this many days ahead of the document's day is read as coming, not as last year's. */
const SOON = 31;

/** The day last spoken of in the text, for «اليوم ذاته»; null at the beginning. */
export type Anchor = string | null;

/** The TIMEX3 value of an expression in a text written on day `today` (days since 1970, null when unknown); null when it cannot be told. */
export function resolve(found: Found, today: number | null, anchor: Anchor): string | null {
  const value = valueOf(found.when, today, anchor);
  return value === null || found.part === '' || value.length !== 10 ? value : `${value}${found.part}`;
}

function valueOf(when: When, today: number | null, anchor: Anchor): string | null {
  switch (when.kind) {
    case 'fixed':
      return when.value;
    case 'year':
      return inYear(when, today);
    case 'anchored':
      return anchored(when.unit, when.by, anchor);
    case 'weekday':
      return today === null ? null : toIso(nearestWeekday(today, when.weekday, when.direction));
    case 'shift':
      return today === null ? null : shifted(when.unit, when.by, today);
    case 'day-of-month':
      return today === null ? null : known(`${monthOf(today, when.by)}-${pad(when.day)}`);
  }
}

function inYear(when: When & { readonly kind: 'year' }, today: number | null): string | null {
  const { year } = when;
  if (year.kind === 'absolute') return compose(year.year, when);
  if (today === null) return null;
  const current = Number(toIso(today).slice(0, 4));
  if (year.kind === 'shift') return compose(current + year.by, when);
  if (when.month === null && when.within === null) return null;
  for (const candidate of order(year.direction, current)) {
    const value = compose(candidate, when);
    if (value !== null && fits(value, when, year.direction, today)) return value;
  }
  return null;
}

function order(direction: Direction, current: number): readonly number[] {
  if (direction === 'this') return [current];
  return direction === 'future' ? [current, current + 1] : [current, current - 1];
}

function fits(value: string, when: When & { readonly kind: 'year' }, direction: Direction, today: number): boolean {
  if (direction === 'this') return true;
  const iso = toIso(today);
  if (when.day !== null) {
    const distance = dayNumber(Number(value.slice(0, 4)), when.month ?? 1, when.day) - today;
    if (direction === 'future') return distance >= 0;
    return distance <= (direction === 'near' ? SOON : -1);
  }
  const month = when.month ?? SEASON_START[(when.within ?? 'SU') as keyof typeof SEASON_START];
  const start = `${value.slice(0, 4)}-${pad(month)}`;
  const seasonEnd = when.within === null ? start : monthOf(dayNumber(Number(value.slice(0, 4)), month, 1), 2);
  if (direction === 'future') return start > iso.slice(0, 7);
  return direction === 'past' ? seasonEnd < iso.slice(0, 7) : start <= iso.slice(0, 7);
}

function compose(year: number, when: When & { readonly kind: 'year' }): string | null {
  const start = String(year).padStart(4, '0');
  if (when.within !== null) return `${start}-${when.within}`;
  if (when.month === null) return start;
  const month = `${start}-${pad(when.month)}`;
  return when.day === null ? month : known(`${month}-${pad(when.day)}`);
}

function known(iso: string): string | null {
  const [year = NaN, month = NaN, day = NaN] = iso.split('-').map(Number);
  return Number.isNaN(dayNumber(year, month, day)) ? null : iso;
}

/** A weekday in news is the last such day up to the document's, unless the text looks ahead. */
function nearestWeekday(today: number, weekday: number, direction: Direction): number {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (direction === 'past') return today - (back === 0 ? 7 : back);
  if (direction === 'future') return today + (7 - back);
  return today - back;
}

function shifted(unit: Unit | 'weekend', by: number, today: number): string {
  const year = Number(toIso(today).slice(0, 4));
  switch (unit) {
    case 'day':
      return toIso(today + by);
    case 'week':
      return weekOf(today + by * 7);
    case 'weekend':
      return `${weekOf(today + by * 7)}-WE`;
    case 'month':
      return monthOf(today, by);
    case 'year':
      return String(year + by);
    case 'decade':
      return String(Math.floor(year / 10) + by);
    case 'century':
      return String(Math.floor(year / 100) + by);
  }
}

function anchored(unit: Unit, by: number, anchor: Anchor): string | null {
  if (anchor === null) return null;
  if (unit === 'year') return String(Number(anchor.slice(0, 4)) + by);
  const [year = NaN, month = NaN, day = 1] = anchor.split('-').map(Number);
  const number = dayNumber(year, month, day);
  if (Number.isNaN(number)) return null;
  if (unit === 'month') return monthOf(number, by);
  if (anchor.length < 10 || (unit !== 'day' && unit !== 'week')) return null;
  return unit === 'day' ? toIso(number + by) : weekOf(number + by * 7);
}
