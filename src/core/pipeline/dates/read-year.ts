import { SAME, SHIFTS } from '../../lexicon/time-words';
import { foldedSet } from '../../lexicon/folded';
import type { Reading, YearReference } from './expression';
import type { Cursor } from './tokens';
import { isJoined, keyAt } from './tokens';

const YEAR_WORDS = foldedSet('عام سنة العام السنة');
const DEFINITE_YEAR_WORDS = foldedSet('العام السنة');
const THIS = foldedSet('هذا هذه');
const GREGORIAN_SUFFIX = foldedSet('م ميلادي ميلادية للميلاد');
const HIJRI_SUFFIX = foldedSet('ه هجري هجرية للهجرة');
/** Hijri years of living memory lie under this, Gregorian ones above. */
const LAST_HIJRI_YEAR = 1500;

export interface Year {
  readonly reference: YearReference;
  readonly hijri: boolean;
  /** True when «عام» or a suffix says that the number is a year. */
  readonly named: boolean;
}

/** A year at word `i`: «2025», «عام 2014», «العام الماضي», «هذا العام», «عام 1948م». */
export function readYear(cursor: Cursor, i: number): Reading<Year> | null {
  return readNumbered(cursor, i) ?? readRelative(cursor, i);
}

/** A year that gives a month its year: «2025», «من عام 2025», «من العام الماضي». */
export function readYearOfMonth(cursor: Cursor, i: number): Reading<Year> | null {
  const glued = cursor.tokens[i]?.gap.trim() ?? '';
  if (glued !== '' && glued !== ')' && glued !== '،' && glued !== ',' && glued !== '/') return null;
  const of = keyAt(cursor, i);
  if ((of === 'من' || of === 'في' || of === 'ل') && (glued === '' || glued === ')') && isJoined(cursor, i + 1)) {
    const year = readYear(cursor, i + 1);
    return year !== null && (year.value.named || of === 'من') ? year : null;
  }
  const year = readYear(cursor, i);
  return year !== null && (glued === '' || isFullNumber(cursor, i)) ? year : null;
}

function readNumbered(cursor: Cursor, i: number): Reading<Year> | null {
  const named = YEAR_WORDS.has(keyAt(cursor, i)) && isJoined(cursor, i + 1);
  const at = named ? i + 1 : i;
  const token = cursor.tokens[at];
  if (token === undefined || token.number === null) return null;
  const suffix = isJoined(cursor, at + 1) ? keyAt(cursor, at + 1) : '';
  const hijri = HIJRI_SUFFIX.has(suffix);
  const gregorian = GREGORIAN_SUFFIX.has(suffix);
  if (!isFullNumber(cursor, at) && !(named && (gregorian || hijri))) return null;
  const end = (hijri || gregorian ? cursor.tokens[at + 1]?.end : undefined) ?? token.end;
  const isHijri = hijri || (!gregorian && !named && token.number > 1300 && token.number < LAST_HIJRI_YEAR);
  return {
    next: at + (hijri || gregorian ? 2 : 1),
    end,
    value: { reference: { kind: 'absolute', year: token.number }, hijri: isHijri, named: named || hijri || gregorian },
  };
}

function isFullNumber(cursor: Cursor, i: number): boolean {
  const number = cursor.tokens[i]?.number ?? 0;
  return number >= 1000 && number <= 2199;
}

function readRelative(cursor: Cursor, i: number): Reading<Year> | null {
  if (THIS.has(keyAt(cursor, i)) && isJoined(cursor, i + 1) && DEFINITE_YEAR_WORDS.has(keyAt(cursor, i + 1))) return reading(cursor, i + 2, 0);
  if (!DEFINITE_YEAR_WORDS.has(keyAt(cursor, i)) || !isJoined(cursor, i + 1)) return null;
  const after = keyAt(cursor, i + 1);
  const shift = SHIFTS.get(after);
  if (shift !== undefined) return reading(cursor, i + 2, shift);
  if (after === 'قبل' && SHIFTS.get(keyAt(cursor, i + 2)) === -1) return reading(cursor, i + 3, -2);
  // «يونيو من العام نفسه»: the nearest such month is as good a guess as the text allows.
  return SAME.get(after) === 0 ? { ...reading(cursor, i + 2, 0), value: { reference: { kind: 'nearest', direction: 'near' }, hijri: false, named: true } } : null;
}

function reading(cursor: Cursor, next: number, by: number): Reading<Year> {
  return { next, end: cursor.tokens[next - 1]?.end ?? 0, value: { reference: { kind: 'shift', by }, hijri: false, named: true } };
}
