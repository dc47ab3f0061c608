import { DEFINITE_DAY_PARTS, DEFINITE_UNITS, SAME, SHIFTS } from '../../../lexicon/time-words';
import { foldedSet } from '../../../lexicon/folded';
import type { Found, When } from '../expression';
import { readDayNumber } from '../read-day';
import type { Cursor } from '../tokens';
import { isJoined, keyAt } from '../tokens';

const ID = 'dates.relative';
const THIS = foldedSet('هذا هذه');

/** A unit counted from the document's day: «الأسبوع الماضي», «هذا الشهر», «العام قبل الماضي», «الليلة الماضية», «12 من الشهر الجاري», «اليوم ذاته». */
export function relativeUnit(cursor: Cursor): Found | null {
  const i = cursor.index;
  return thisUnit(cursor, i) ?? shiftedUnit(cursor, i) ?? tonight(cursor, i) ?? dayOfMonth(cursor, i);
}

function thisUnit(cursor: Cursor, i: number): Found | null {
  if (!THIS.has(keyAt(cursor, i)) || !isJoined(cursor, i + 1)) return null;
  const part = DEFINITE_DAY_PARTS.get(keyAt(cursor, i + 1));
  if (part !== undefined) return make(cursor, i + 2, { kind: 'shift', unit: 'day', by: 0 }, part);
  const unit = DEFINITE_UNITS.get(keyAt(cursor, i + 1));
  return unit === undefined ? null : make(cursor, i + 2, { kind: 'shift', unit, by: 0 });
}

function shiftedUnit(cursor: Cursor, i: number): Found | null {
  const key = keyAt(cursor, i);
  const night = key === 'الليله';
  const unit = night ? 'day' : DEFINITE_UNITS.get(key);
  if (unit === undefined || !isJoined(cursor, i + 1)) return null;
  const after = keyAt(cursor, i + 1);
  const part = night ? 'TNI' : '';
  const same = SAME.get(after);
  if (same !== undefined && !night) return make(cursor, i + 2, { kind: 'anchored', unit, by: same });
  const shift = SHIFTS.get(after);
  if (shift !== undefined) return make(cursor, i + 2, { kind: 'shift', unit, by: shift }, part);
  const second = SHIFTS.get(keyAt(cursor, i + 2));
  if (after === 'قبل' && second === -1) return make(cursor, i + 3, { kind: 'shift', unit, by: -2 }, part);
  if (after === 'بعد' && second === 1) return make(cursor, i + 3, { kind: 'shift', unit, by: 2 }, part);
  return null;
}

/** «الليلة» as an adverb; before an adjective or a relative clause it is the noun. */
function tonight(cursor: Cursor, i: number): Found | null {
  if (keyAt(cursor, i) !== 'الليله' || cursor.stripped) return null;
  const after = keyAt(cursor, i + 1);
  return isJoined(cursor, i + 1) && after.startsWith('ال') ? null : make(cursor, i + 1, { kind: 'shift', unit: 'day', by: 0 }, 'TNI');
}

function dayOfMonth(cursor: Cursor, i: number): Found | null {
  const noun = keyAt(cursor, i) === 'يوم' && isJoined(cursor, i + 1) ? i + 1 : i;
  const day = readDayNumber(cursor, noun);
  if (day === null || !isJoined(cursor, day.next)) return null;
  const named = keyAt(cursor, day.next) === 'الشهر';
  const shift = SHIFTS.get(keyAt(cursor, named ? day.next + 1 : day.next));
  if (shift === undefined || (!named && keyAt(cursor, day.next - 1) !== 'من' && noun === i)) return null;
  return make(cursor, day.next + (named ? 2 : 1), { kind: 'day-of-month', day: day.value, by: shift });
}

function make(cursor: Cursor, next: number, when: When, part = ''): Found {
  return { next, end: cursor.tokens[next - 1]?.end ?? 0, when, mod: null, part, rule: ID };
}
