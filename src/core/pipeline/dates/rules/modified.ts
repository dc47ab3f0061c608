import { ABOUT_WORDS, DEFINITE_UNITS, MODIFIERS } from '../../../lexicon/time-words';
import { foldedSet } from '../../../lexicon/folded';
import type { Found } from '../expression';
import { readYear } from '../read-year';
import { century } from './century';
import { monthDate } from './month-date';
import { relativeUnit } from './relative-unit';
import { season } from './season';
import type { Cursor } from '../tokens';
import { isJoined, keyAt } from '../tokens';

/** «بداية العام الدراسي»: another kind of year. */
const OTHER_YEARS = foldedSet('الدراسي المالي الهجري الجديد الأول الثاني الثالث الرابع');

/** An expression with a word before it that says which part is meant: «أواخر أكتوبر», «مطلع العام الجاري», «نهاية عام 2024», «نهاية الأسبوع». */
export function modified(cursor: Cursor): Found | null {
  const i = cursor.index;
  if (!isJoined(cursor, i + 1)) return null;
  const inner: Cursor = { ...cursor, index: i + 1, head: cursor.tokens[i + 1]?.key ?? '', stripped: false };
  if (ABOUT_WORDS.has(keyAt(cursor, i))) return about(inner);
  const mod = MODIFIERS.get(keyAt(cursor, i));
  if (mod === undefined) return null;
  if (keyAt(inner, i + 1) === 'الاسبوع' && keyAt(cursor, i) === 'نهايه') return weekend(inner);
  const found = year(inner) ?? monthDate(inner) ?? season(inner) ?? century(inner) ?? unitOf(inner) ?? bareUnit(inner);
  if (found === null || (found.when.kind === 'year' && found.when.day !== null)) return null;
  return { ...found, mod };
}

/** A year that is called one, or a decade: «حوالي عام 1990», «نحو ثمانينيات القرن الماضي»; «نحو العام المقبل» is a direction. */
function about(inner: Cursor): Found | null {
  const named = readYear(inner, inner.index)?.value;
  const found = named?.named === true && named.reference.kind === 'absolute' ? year(inner) : century(inner);
  return found === null ? null : { ...found, mod: 'APPROX' };
}

function unitOf(inner: Cursor): Found | null {
  const found = relativeUnit(inner);
  if (found === null || found.when.kind === 'day-of-month') return null;
  return (found.when.kind === 'shift' || found.when.kind === 'anchored') && found.when.unit === 'day' ? null : found;
}

function year(inner: Cursor): Found | null {
  const found = readYear(inner, inner.index);
  if (found === null || found.value.hijri || found.value.reference.kind === 'nearest') return null;
  return { next: found.next, end: found.end, when: { kind: 'year', year: found.value.reference, month: null, day: null, within: null }, mod: null, part: '', rule: 'dates.year' };
}

function bareUnit(inner: Cursor): Found | null {
  const unit = DEFINITE_UNITS.get(keyAt(inner, inner.index));
  if (unit === undefined || unit === 'day' || unit === 'decade' || unit === 'century') return null;
  if (isJoined(inner, inner.index + 1) && OTHER_YEARS.has(keyAt(inner, inner.index + 1))) return null;
  return { next: inner.index + 1, end: inner.tokens[inner.index]?.end ?? 0, when: { kind: 'shift', unit, by: 0 }, mod: null, part: '', rule: 'dates.relative' };
}

function weekend(inner: Cursor): Found {
  const found = relativeUnit(inner);
  const by = found?.when.kind === 'shift' ? found.when.by : 0;
  const next = found?.next ?? inner.index + 1;
  return { next, end: inner.tokens[next - 1]?.end ?? 0, when: { kind: 'shift', unit: 'weekend', by }, mod: null, part: '', rule: 'dates.relative' };
}
