import type { MonthName } from '../../lexicon/months';
import { monthsBeginning } from '../../lexicon/months';
import type { Reading } from './expression';
import type { Cursor } from './tokens';
import { isJoined, keyAt } from './tokens';

export interface Month {
  readonly month: number;
  readonly calendar: MonthName['calendar'];
  readonly ambiguous: boolean;
}

/** A month's name at word `i`, with «شهر» before it and the name of another tradition after it: «شهر مارس», «مارس/آذار», «مارس (آذار)». */
export function readMonth(cursor: Cursor, i: number): Reading<Month> | null {
  const named = keyAt(cursor, i) === 'شهر' && isJoined(cursor, i + 1);
  const first = readName(cursor, named ? i + 1 : i);
  if (first === null) return null;
  const value = { month: first.value.month, calendar: first.value.calendar, ambiguous: first.value.ambiguous && !named };
  const second = readSecondName(cursor, first);
  return second === null ? { ...first, value } : { ...second, value: { ...value, ambiguous: false } };
}

function readName(cursor: Cursor, i: number): Reading<MonthName> | null {
  for (const name of monthsBeginning(keyAt(cursor, i))) {
    const last = i + name.words.length - 1;
    if (name.words.every((word, offset) => keyAt(cursor, i + offset) === word && (offset === 0 || isJoined(cursor, i + offset)))) {
      return { next: last + 1, end: cursor.tokens[last]?.end ?? 0, value: name };
    }
  }
  return null;
}

function readSecondName(cursor: Cursor, first: Reading<MonthName>): Reading<MonthName> | null {
  const mark = cursor.tokens[first.next]?.gap.trim();
  if (mark !== '/' && mark !== '(' && mark !== '-' && mark !== '،') return null;
  const second = readName(cursor, first.next);
  if (second === null || second.value.month !== first.value.month || second.value.calendar !== first.value.calendar) return null;
  if (mark !== '(') return second;
  return cursor.text.charAt(second.end) === ')' ? { ...second, end: second.end + 1 } : null;
}
