import { COUNTED_NOUNS, DATE_PREPOSITIONS, NAME_HEADS, YEAR_NOUNS } from '../../../lexicon/time-words';
import type { Found } from '../expression';
import { readYear } from '../read-year';
import type { Cursor } from '../tokens';
import { isJoined, keyAt } from '../tokens';

const ID = 'dates.year';
/** Numbers that a reader takes for a year when nothing says so. */
const FIRST_BARE_YEAR = 1900;
const LAST_BARE_YEAR = 2099;

/** «عام 2014», «سنة 1948م», «عامي 2014 و2022», and a bare year where the words around make it one: «في 2022», «بين 2014 و2020», «اتفاق 2015», «(1967)». */
export function yearDate(cursor: Cursor): Found | null {
  const i = cursor.index;
  const pair = keyAt(cursor, i) === 'عامي' || keyAt(cursor, i) === 'سنتي';
  const year = readYear(cursor, pair ? i + 1 : i);
  if (year === null || (pair && !isJoined(cursor, i + 1))) return null;
  if (year.value.reference.kind === 'nearest') return null;
  if (!year.value.named && !pair && !isBareYear(cursor, i)) return null;
  if (year.value.hijri) return { next: year.next, end: year.end, when: { kind: 'fixed', value: null }, mod: null, part: '', rule: 'dates.hijri' };
  return { next: year.next, end: year.end, when: { kind: 'year', year: year.value.reference, month: null, day: null, within: null }, mod: null, part: '', rule: ID };
}

function isBareYear(cursor: Cursor, i: number): boolean {
  const token = cursor.tokens[i];
  if (token?.number == null || cursor.stripped || token.number < FIRST_BARE_YEAR || token.number > LAST_BARE_YEAR) return false;
  const after = cursor.tokens[i + 1];
  const follower = after !== undefined && isJoined(cursor, i + 1) ? after.key : '';
  const closing = cursor.text.charAt(token.end);
  const dash = /^\s?[-–—]/.test(cursor.text.slice(token.end, token.end + 2));
  if (closing === '/' || closing === '%' || closing === '٪' || COUNTED_NOUNS.has(follower)) return false;
  const gap = token.gap.trim();
  if (gap === '(' && (closing === ')' || dash)) return true;
  const before = cursor.tokens[i - 1];
  if (before === undefined) return false;
  if ((gap === '-' || gap === '–' || gap === '—') && before.number !== null && before.number >= FIRST_BARE_YEAR) return true;
  if (gap !== '' || NAME_HEADS.has(before.key)) return false;
  if (isYearCompany(before.key)) return true;
  // «بين عامي 2014 و2022»: the proclitic stands as a word of its own before a number.
  return before.key === 'و' && (cursor.tokens[i - 2]?.number ?? 0) >= FIRST_BARE_YEAR;
}

function isYearCompany(before: string): boolean {
  const bare = before.startsWith('ال') ? before.slice(2) : before.replace(/^[وفبلك](?=...)/, '');
  return (before !== 'و' && before !== 'او' && before !== 'علي' && before !== 'مع' && before !== 'عن' && DATE_PREPOSITIONS.has(before)) || DATE_PREPOSITIONS.has(bare) || YEAR_NOUNS.has(before) || YEAR_NOUNS.has(bare);
}
