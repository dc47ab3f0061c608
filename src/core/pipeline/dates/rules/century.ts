import { AGE_WORDS, DECADES } from '../../../lexicon/time-words';
import { ordinalsBeginning } from '../../../lexicon/ordinals';
import { foldedSet } from '../../../lexicon/folded';
import type { Found, Reading, When } from '../expression';
import type { Cursor } from '../tokens';
import { isJoined, keyAt } from '../tokens';

/** «القرن الثاني للهجرة», «القرن الأول قبل الميلاد». */
const OTHER_ERAS = foldedSet('للهجرة الهجري قبل');
const ID = 'dates.century';
/** The century in which a decade without one lies, as TIMEX3 writes it: «الستينيات» are 196. */
const CENTURY_OF_BARE_DECADE = 19;

/** «القرن العشرين», «تسعينيات القرن الماضي», «الثمانينيات». TIMEX3 writes a century as its first two digits and a decade as its first three. */
export function century(cursor: Cursor): Found | null {
  const i = cursor.index;
  const named = readCentury(cursor, i);
  if (named !== null) return make(named.next, named.end, { kind: 'fixed', value: String(named.value) });
  const noun = keyAt(cursor, i) === 'عقد' && isJoined(cursor, i + 1) ? i + 1 : i;
  const decade = DECADES.get(keyAt(cursor, noun));
  if (decade === undefined) return null;
  const of = keyAt(cursor, noun + 1) === 'من' && isJoined(cursor, noun + 1) ? noun + 2 : noun + 1;
  if (isJoined(cursor, of) && AGE_WORDS.has(keyAt(cursor, of))) return null;
  const within = isJoined(cursor, of) ? readCentury(cursor, of) : null;
  if (within !== null) return make(within.next, within.end, { kind: 'fixed', value: `${within.value}${decade}` });
  if (!keyAt(cursor, noun).startsWith('ال') && noun === i) return null;
  return make(noun + 1, cursor.tokens[noun]?.end ?? 0, { kind: 'fixed', value: `${CENTURY_OF_BARE_DECADE}${decade}` });
}

/** The first two digits of a century's years; «القرن الماضي» is taken from the twenty-first. */
function readCentury(cursor: Cursor, i: number): Reading<number> | null {
  if (keyAt(cursor, i) !== 'القرن' || !isJoined(cursor, i + 1)) return null;
  if (keyAt(cursor, i + 1) === 'الماضي') return { next: i + 2, end: cursor.tokens[i + 1]?.end ?? 0, value: 19 };
  const ordinal = ordinalsBeginning(keyAt(cursor, i + 1)).find(({ words }) => words.every((word, offset) => keyAt(cursor, i + 1 + offset) === word));
  if (ordinal === undefined || ordinal.value > 22) return null;
  const next = i + 1 + ordinal.words.length;
  if (OTHER_ERAS.has(keyAt(cursor, next))) return null;
  return { next, end: cursor.tokens[next - 1]?.end ?? 0, value: ordinal.value - 1 };
}

function make(next: number, end: number, when: When): Found {
  return { next, end, when, mod: null, part: '', rule: ID };
}
