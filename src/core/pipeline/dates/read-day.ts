import { ordinalsBeginning } from '../../lexicon/ordinals';
import { DAY_PARTS, SHIFTS, WEEKDAYS } from '../../lexicon/time-words';
import { foldedMap, foldedSet } from '../../lexicon/folded';
import type { Direction, Reading, When } from './expression';
import type { Cursor } from './tokens';
import { isJoined, keyAt } from './tokens';

/** Days from the document's day. «غدا» without its tanwin is also a verb (became). */
const ADVERBS = foldedMap({ 'أمس الأمس البارحة': -1, اليوم: 0, 'غد الغد': 1 });
const DAY_NOUNS = foldedSet('يوم نهار');
const TANWIN = '\u064b';

/** A day named by its place in the week or by its distance from the document's day. */
export interface Day {
  readonly when: When;
  readonly part: string;
  /** True for a bare «اليوم», which may also be the noun. */
  readonly bareToday: boolean;
  /** True when a weekday is part of it. */
  readonly weekday: boolean;
}

/** «يوم السبت», «أمس الأربعاء», «مساء الخميس الماضي», «فجر اليوم», «أول من أمس», «بعد غد», at word `i`. */
export function readDay(cursor: Cursor, i: number): Reading<Day> | null {
  const part = readPart(cursor, i);
  let at = part === null ? i : part.next;
  if (part !== null && !isJoined(cursor, at)) return null;
  const noun = DAY_NOUNS.has(keyAt(cursor, at)) && isJoined(cursor, at + 1);
  if (noun) at += 1;
  const adverb = readAdverb(cursor, at);
  if (adverb !== null) at = adverb.next;
  const weekday = adverb === null || isJoined(cursor, at) ? WEEKDAYS.get(keyAt(cursor, at)) : undefined;
  const code = part?.value ?? '';
  if (weekday === undefined) {
    if (adverb === null) return null;
    const bareToday = adverb.value === 0 && part === null && !noun;
    return { next: at, end: adverb.end, value: { when: { kind: 'shift', unit: 'day', by: adverb.value }, part: code, bareToday, weekday: false } };
  }
  const shift = readShift(cursor, at + 1);
  const end = shift?.end ?? cursor.tokens[at]?.end ?? 0;
  const when: When = adverb !== null ? { kind: 'shift', unit: 'day', by: adverb.value } : { kind: 'weekday', weekday, direction: shift?.value ?? 'near' };
  const day = { next: shift?.next ?? at + 1, end, value: { when, part: code, bareToday: false, weekday: true } };
  return code === 'TNI' ? (readNightBetween(cursor, day) ?? day) : day;
}

/** The number of a day at word `i`: «6», «السادس من», «الـ28 من», «الحادي عشر من». */
export function readDayNumber(cursor: Cursor, i: number): Reading<number> | null {
  const at = keyAt(cursor, i) === 'ال' && cursor.tokens[i + 1]?.number != null && isJoined(cursor, i + 1) ? i + 1 : i;
  const number = cursor.tokens[at]?.number;
  if (number != null && (at !== cursor.index || !cursor.stripped)) {
    if (number < 1 || number > 31) return null;
    return withoutOf(cursor, at + 1, number);
  }
  for (const ordinal of ordinalsBeginning(keyAt(cursor, i))) {
    if (ordinal.words.every((word, offset) => keyAt(cursor, i + offset) === word && (offset === 0 || isJoined(cursor, i + offset)))) {
      const of = i + ordinal.words.length;
      return keyAt(cursor, of) === 'من' && isJoined(cursor, of) ? withoutOf(cursor, of, ordinal.value) : null;
    }
  }
  return null;
}

function withoutOf(cursor: Cursor, next: number, value: number): Reading<number> {
  const of = keyAt(cursor, next) === 'من' && isJoined(cursor, next);
  return { next: of ? next + 1 : next, end: cursor.tokens[next - 1]?.end ?? 0, value };
}

function readPart(cursor: Cursor, i: number): Reading<string> | null {
  const key = keyAt(cursor, i);
  const after = key === 'بعد' || key === 'قبل' || key === 'منتصف' ? DAY_PARTS.get(keyAt(cursor, i + 1)) : undefined;
  if (after !== undefined && isJoined(cursor, i + 1) && (after === 'TMI' || after === 'TNI')) {
    return { next: i + 2, end: cursor.tokens[i + 1]?.end ?? 0, value: after === 'TMI' ? (key === 'بعد' ? 'TAF' : 'TMO') : 'TNI' };
  }
  const part = DAY_PARTS.get(key);
  return part === undefined ? null : { next: i + 1, end: cursor.tokens[i]?.end ?? 0, value: part };
}

function readAdverb(cursor: Cursor, i: number): Reading<number> | null {
  const key = keyAt(cursor, i);
  const second = isJoined(cursor, i + 1) ? keyAt(cursor, i + 1) : '';
  if (key === 'اول' && second === 'امس') return take(cursor, i, 2, -2);
  if (key === 'اول' && second === 'من' && keyAt(cursor, i + 2) === 'امس') return take(cursor, i, 3, -2);
  if (key === 'امس' && second === 'الاول') return take(cursor, i, 2, -2);
  if (key === 'بعد' && (second === 'غد' || second === 'الغد')) return take(cursor, i, 2, 2);
  const token = cursor.tokens[i];
  if (key === 'غدا' && token !== undefined && (cursor.text.slice(token.start, token.end).includes(TANWIN) || WEEKDAYS.has(second))) return take(cursor, i, 1, 1);
  const shift = ADVERBS.get(key);
  return shift === undefined ? null : take(cursor, i, 1, shift);
}

function take(cursor: Cursor, i: number, count: number, value: number): Reading<number> {
  return { next: i + count, end: cursor.tokens[i + count - 1]?.end ?? 0, value };
}

function readShift(cursor: Cursor, i: number): Reading<Direction> | null {
  if (!isJoined(cursor, i)) return null;
  const shift = SHIFTS.get(keyAt(cursor, i));
  if (shift === undefined) return null;
  return { next: i + 1, end: cursor.tokens[i]?.end ?? 0, value: shift < 0 ? 'past' : shift > 0 ? 'future' : 'this' };
}

/** «ليل الخميس الجمعة», «ليلة السبت - الأحد»: the night that begins on the first day. */
function readNightBetween(cursor: Cursor, day: Reading<Day>): Reading<Day> | null {
  const gap = cursor.tokens[day.next]?.gap.trim();
  if (gap !== '' && gap !== '-' && gap !== '–' && gap !== '/') return null;
  const at = keyAt(cursor, day.next) === 'الي' ? day.next + 1 : day.next;
  return WEEKDAYS.has(keyAt(cursor, at)) ? { ...day, next: at + 1, end: cursor.tokens[at]?.end ?? day.end } : null;
}
