import { MEDIA_NOUNS, MODIFIERS, TODAY_NAMES, WEEKDAY_HEADS } from '../../../lexicon/time-words';
import { ordinalsBeginning } from '../../../lexicon/ordinals';
import { foldedSet } from '../../../lexicon/folded';
import type { Found } from '../expression';
import { readDay } from '../read-day';
import type { Cursor } from '../tokens';
import { isJoined, keyAt } from '../tokens';

/** After «اليوم» these make it the noun: «اليوم العالمي», «اليوم الأخير», «اليوم الذي». */
const NOUN_FOLLOWERS = foldedSet('العالمي الوطني الدولي الأخير الواحد الذي التالي السابق نفسه ذاته عينه الدراسي الكامل الموعود الأسود المفتوح المشهود الإعلامي التاريخي المقبل القادم الماضي');

/** A day by its weekday or by its distance from the document's day: «يوم السبت», «أمس», «اليوم الجمعة», «مساء الخميس الماضي». */
export function namedDay(cursor: Cursor): Found | null {
  const day = readDay(cursor, cursor.index);
  if (day === null) return null;
  const before = cursor.stripped || !isJoined(cursor, cursor.index) ? '' : (cursor.tokens[cursor.index - 1]?.key ?? '');
  if (day.value.weekday && (WEEKDAY_HEADS.has(before) || WEEKDAY_HEADS.has(before.slice(1)))) return null;
  if (day.value.bareToday && isNoun(cursor, day.next, before)) return null;
  return { next: day.next, end: day.end, when: day.value.when, mod: null, part: day.value.part, rule: day.value.weekday ? 'dates.weekday' : 'dates.relative' };
}

function isNoun(cursor: Cursor, next: number, before: string): boolean {
  if (TODAY_NAMES.has(before) || MODIFIERS.has(before)) return true;
  const head = cursor.tokens[cursor.index - 2]?.key ?? '';
  if (MEDIA_NOUNS.has(before) || MEDIA_NOUNS.has(head) || MEDIA_NOUNS.has(head.slice(1))) return true;
  if (!isJoined(cursor, next)) return false;
  const after = keyAt(cursor, next);
  return NOUN_FOLLOWERS.has(after) || ordinalsBeginning(after).length > 0;
}
