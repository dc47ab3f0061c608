import { FEW, PLURAL_SHIFTS, PLURAL_UNITS } from '../../../lexicon/time-words';
import type { Found } from '../expression';
import type { Cursor } from '../tokens';
import { isJoined, keyAt } from '../tokens';

/** Words of number between noun and adjective: «السنوات الثلاث والعشرين الماضية» has two. */
const MOST_NUMBER_WORDS = 3;

/** A calendar noun in the plural or dual with an open reference: «الأيام الأخيرة», «الأسابيع القليلة الماضية», «اليومين المقبلين». */
export function openReference(cursor: Cursor): Found | null {
  if (!PLURAL_UNITS.has(keyAt(cursor, cursor.index))) return null;
  for (let i = cursor.index + 1; i <= cursor.index + 1 + MOST_NUMBER_WORDS && isJoined(cursor, i); i += 1) {
    const key = keyAt(cursor, i);
    const value = PLURAL_SHIFTS.get(key);
    if (value !== undefined) return { next: i + 1, end: cursor.tokens[i]?.end ?? 0, when: { kind: 'fixed', value }, mod: null, part: '', rule: 'dates.open' };
    if (!FEW.has(key) && !FEW.has(key.slice(1)) && key !== 'ال' && cursor.tokens[i]?.number == null) return null;
  }
  return null;
}
