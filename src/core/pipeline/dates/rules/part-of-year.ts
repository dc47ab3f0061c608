import { FIRST_TO_FOURTH, FRACTIONS } from '../../../lexicon/time-words';
import type { Found } from '../expression';
import { readYear } from '../read-year';
import type { Cursor } from '../tokens';
import { isJoined, keyAt } from '../tokens';

/** «الربع الأول من عام 2025», «النصف الثاني من العام الجاري»: a fraction without its year is none (a match has halves too). */
export function partOfYear(cursor: Cursor): Found | null {
  const i = cursor.index;
  const letter = FRACTIONS.get(keyAt(cursor, i));
  const number = isJoined(cursor, i + 1) ? FIRST_TO_FOURTH.get(keyAt(cursor, i + 1)) : undefined;
  if (letter === undefined || number === undefined || !isJoined(cursor, i + 2)) return null;
  const year = readYear(cursor, keyAt(cursor, i + 2) === 'من' ? i + 3 : i + 2);
  if (year === null || year.value.hijri) return null;
  const last = { Q: 4, H: 2, T: 3 }[letter] ?? 4;
  const within = `${letter}${keyAt(cursor, i + 1) === 'الاخير' ? last : number}`;
  return { next: year.next, end: year.end, when: { kind: 'year', year: year.value.reference, month: null, day: null, within }, mod: null, part: '', rule: 'dates.part-of-year' };
}
