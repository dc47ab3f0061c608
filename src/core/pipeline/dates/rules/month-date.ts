import { DATE_PREPOSITIONS, DAY_PARTS, EVENT_HEADS, MODIFIERS, NAME_HEADS, SHIFTS } from '../../../lexicon/time-words';
import type { Direction, Found, Reading, YearReference } from '../expression';
import type { Month } from '../read-month';
import { readMonth } from '../read-month';
import type { Year } from '../read-year';
import { readYearOfMonth } from '../read-year';
import { readDay, readDayNumber } from '../read-day';
import type { Cursor } from '../tokens';
import { isJoined, keyAt } from '../tokens';

const ID = 'dates.month';
/** Between a weekday and the day of the month. */
const WEEKDAY_GAPS = new Set(['', '،', ',', '(', '-', '–']);

/** A date with a month's name: «السادس من أغسطس 2024», «28 فبراير», «5 مارس/آذار 2026», «الجمعة 11 نوفمبر», «أغسطس الماضي». */
export function monthDate(cursor: Cursor): Found | null {
  const i = cursor.index;
  const weekday = readDay(cursor, i);
  if (weekday !== null && (weekday.value.weekday || weekday.value.when.kind === 'shift')) {
    const found = afterWeekday(cursor, weekday.next, weekday.value.part);
    if (found !== null) return found;
  }
  const part = DAY_PARTS.get(keyAt(cursor, i));
  const noun = (part !== undefined || keyAt(cursor, i) === 'يوم') && isJoined(cursor, i + 1) ? i + 1 : i;
  const found = readDate(cursor, noun);
  if (found === null || part === undefined) return found;
  return found.when.kind === 'year' && found.when.day !== null ? { ...found, part } : null;
}

function afterWeekday(cursor: Cursor, next: number, part: string): Found | null {
  const agreeing = keyAt(cursor, next) === 'الموافق' ? next + 1 : next;
  const gap = cursor.tokens[agreeing]?.gap.trim() ?? '';
  if (!WEEKDAY_GAPS.has(gap)) return null;
  const found = readDate(cursor, agreeing);
  if (found?.when.kind !== 'year' || found.when.day === null) return null;
  const end = gap === '(' && cursor.text.charAt(found.end) === ')' ? found.end + 1 : found.end;
  return { ...found, end, part };
}

function readDate(cursor: Cursor, i: number): Found | null {
  const day = readDayNumber(cursor, i);
  const at = day?.next ?? i;
  if (day !== null && !isJoined(cursor, at) && cursor.tokens[at]?.gap.trim() !== '-') return null;
  const month = readMonth(cursor, at);
  if (month === null || isName(cursor, day !== null)) return null;
  const year = readYearOfMonth(cursor, month.next);
  const shift = year === null && isAfterMonth(cursor, month.next) ? SHIFTS.get(keyAt(cursor, month.next)) : undefined;
  if (day === null && year === null && shift === undefined && month.value.ambiguous && !isDateContext(cursor)) return null;
  // «ماي 2025» is May; a hijri month alone is a holiday or a name.
  return build(cursor, day?.value ?? null, month, year, shift);
}

/** Nothing but the bracket of a second name may stand between month and adjective: «نوفمبر (تشرين الثاني) الماضي». */
function isAfterMonth(cursor: Cursor, next: number): boolean {
  return isJoined(cursor, next) || cursor.tokens[next]?.gap.trim() === ')';
}

function build(cursor: Cursor, day: number | null, month: Reading<Month>, year: Reading<Year> | null, shift: number | undefined): Found {
  const shifted = shift === undefined ? null : { next: month.next + 1, end: cursor.tokens[month.next]?.end ?? month.end };
  const { next, end } = year ?? shifted ?? month;
  if (month.value.calendar === 'hijri') return { next, end, when: { kind: 'fixed', value: null }, mod: null, part: '', rule: 'dates.hijri' };
  const reference: YearReference = year?.value.reference ?? { kind: 'nearest', direction: directionOf(shift) };
  return { next, end, when: { kind: 'year', year: reference, month: month.value.month, day, within: null }, mod: null, part: '', rule: ID };
}

function directionOf(shift: number | undefined): Direction {
  if (shift === undefined) return 'near';
  return shift < 0 ? 'past' : shift > 0 ? 'future' : 'this';
}

/** «جامعة 6 أكتوبر», «حرب أكتوبر»: the date is part of a name. */
function isName(cursor: Cursor, hasDay: boolean): boolean {
  const before = cursor.stripped ? '' : (cursor.tokens[cursor.index - 1]?.key ?? '');
  if (!isJoined(cursor, cursor.index)) return false;
  // A day that was no part of a date was part of a name, and so is its month.
  const number = !hasDay && cursor.tokens[cursor.index - 1]?.number != null;
  return number || NAME_HEADS.has(before) || NAME_HEADS.has(before.slice(1)) || (!hasDay && EVENT_HEADS.has(before));
}

function isDateContext(cursor: Cursor): boolean {
  if (cursor.stripped || !isJoined(cursor, cursor.index)) return false;
  const before = cursor.tokens[cursor.index - 1]?.key ?? '';
  return DATE_PREPOSITIONS.has(before) || MODIFIERS.has(before) || MODIFIERS.has(before.slice(1));
}
