import { DEFINITE_SEASONS, SEASONS, SHIFTS } from '../../../lexicon/time-words';
import type { Direction, Found } from '../expression';
import { readYear } from '../read-year';
import type { Cursor } from '../tokens';
import { isJoined, keyAt } from '../tokens';

/** «صيف 2024», «خريف العام الماضي», «الصيف الماضي», «هذا الشتاء». A season without a year or a reference is none («الربيع العربي»). */
export function season(cursor: Cursor): Found | null {
  const i = cursor.index;
  const key = keyAt(cursor, i);
  const bare = SEASONS.get(key);
  if (bare !== undefined && isJoined(cursor, i + 1)) {
    const year = readYear(cursor, i + 1);
    if (year === null || year.value.hijri) return null;
    return { next: year.next, end: year.end, when: { kind: 'year', year: year.value.reference, month: null, day: null, within: bare }, mod: null, part: '', rule: 'dates.season' };
  }
  const definite = DEFINITE_SEASONS.get(key);
  const shift = definite !== undefined && isJoined(cursor, i + 1) ? SHIFTS.get(keyAt(cursor, i + 1)) : undefined;
  if (definite !== undefined && shift !== undefined) return nearest(cursor, i + 2, definite, shift < 0 ? 'past' : shift > 0 ? 'future' : 'this');
  const shown = key === 'هذا' && isJoined(cursor, i + 1) ? DEFINITE_SEASONS.get(keyAt(cursor, i + 1)) : undefined;
  return shown === undefined ? null : nearest(cursor, i + 2, shown, 'this');
}

function nearest(cursor: Cursor, next: number, within: string, direction: Direction): Found {
  return {
    next,
    end: cursor.tokens[next - 1]?.end ?? 0,
    when: { kind: 'year', year: { kind: 'nearest', direction }, month: null, day: null, within },
    mod: null,
    part: '',
    rule: 'dates.season',
  };
}
