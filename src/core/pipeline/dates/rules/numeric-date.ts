import { toLatinDigits } from '../../../text/digits';
import type { Found } from '../expression';
import { readDay } from '../read-day';
import type { Cursor } from '../tokens';

const YEAR_FIRST = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/.-]*\d)/y;
const DAY_FIRST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/y;
/** Long enough for any of the forms. */
const LONGEST = 12;

/** «2025-03-12», «12/3/2025», «١٢-٠٣-٢٠٢٥», with a weekday before them. Day before month unless only the other order makes a date. */
export function numericDate(cursor: Cursor): Found | null {
  const weekday = readDay(cursor, cursor.index);
  const at = weekday?.value.weekday === true ? weekday.next : cursor.index;
  const token = cursor.tokens[at];
  if (token === undefined || (cursor.stripped && at === cursor.index)) return null;
  if (!/^\d/.test(token.key) || /[\d/.-]$/.test(token.gap.trim())) return null;
  const digits = toLatinDigits(cursor.text.slice(token.start, token.start + LONGEST));
  const found = match(digits);
  if (found === null) return null;
  const end = token.start + found.length;
  let next = at + 1;
  while ((cursor.tokens[next]?.start ?? Infinity) < end) next += 1;
  return { next, end, when: { kind: 'year', year: { kind: 'absolute', year: found.year }, month: found.month, day: found.day, within: null }, mod: null, part: weekday?.value.part ?? '', rule: 'dates.numeric' };
}

function match(digits: string): { readonly year: number; readonly month: number; readonly day: number; readonly length: number } | null {
  YEAR_FIRST.lastIndex = 0;
  const big = YEAR_FIRST.exec(digits);
  if (big !== null) return checked(Number(big[1]), Number(big[2]), Number(big[3]), big[0].length);
  DAY_FIRST.lastIndex = 0;
  const little = DAY_FIRST.exec(digits);
  if (little === null) return null;
  const [first, second, year] = [Number(little[1]), Number(little[3]), Number(little[4])];
  return checked(year, second, first, little[0].length) ?? checked(year, first, second, little[0].length);
}

function checked(year: number, month: number, day: number, length: number): { readonly year: number; readonly month: number; readonly day: number; readonly length: number } | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1000 && year < 2200 ? { year, month, day, length } : null;
}
