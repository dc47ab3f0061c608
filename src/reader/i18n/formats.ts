import type { Digits, Language } from './languages';

/** Numbers, days and lists in one language and one kind of digits. Every locale is spelled out, since `ar` alone means different digits in different places. */
export interface Formats {
  readonly number: (value: number) => string;
  /** A share of 1. */
  readonly percent: (share: number) => string;
  /** An ISO day `2025-03-12`. */
  readonly day: (day: string) => string;
  /** Two ISO days; one day when they are equal. */
  readonly dayRange: (from: string, to: string) => string;
  /** An ISO day where its year is known, with its weekday. */
  readonly dayOfYear: (day: string) => string;
  /** A month `2025-03`. */
  readonly month: (month: string) => string;
  /** A month `2025-03` where its year is known. */
  readonly monthOfYear: (month: string) => string;
  /** A year, never grouped: 2025. */
  readonly year: (year: number) => string;
  /** Names joined by "and" (`all`) or "or" (`any`), as pieces, so that each name can be a control. */
  readonly list: (names: readonly string[], match: 'any' | 'all') => readonly { readonly type: 'element' | 'literal'; readonly value: string }[];
}

const made = new Map<string, Formats>();

/** The formats of a language; made once. */
export function formatsOf(language: Language, digits: Digits): Formats {
  const key = `${language}-${digits}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const formats = makeFormats(localeOf(language, digits));
  made.set(key, formats);
  return formats;
}

/** BCP 47 tag with calendar and digits fixed. */
export function localeOf(language: Language, digits: Digits): string {
  return `${language === 'ar' ? 'ar-EG' : 'en-GB'}-u-ca-gregory-nu-${digits}`;
}

/** Each is made when it is first used: a page needs few of them, and they take long to make. */
function makeFormats(locale: string): Formats {
  const date = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
  const number = once(() => new Intl.NumberFormat(locale));
  const percent = once(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const day = date({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = date({ month: 'long', year: 'numeric' });
  const weekday = date({ weekday: 'long', day: 'numeric', month: 'long' });
  const monthName = date({ month: 'long' });
  const year = once(() => new Intl.NumberFormat(locale, { useGrouping: false }));
  const and = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const or = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  return {
    number: (value) => number().format(value),
    percent: (share) => percent().format(share),
    day: (value) => day().format(utc(value)),
    dayRange: (from, to) => (from === to ? day().format(utc(from)) : day().formatRange(utc(from), utc(to))),
    dayOfYear: (value) => weekday().format(utc(value)),
    month: (value) => month().format(utc(`${value}-01`)),
    monthOfYear: (value) => monthName().format(utc(`${value}-01`)),
    year: (value) => year().format(value),
    list: (names, match) => (match === 'all' ? and() : or()).formatToParts(names),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly thing: T } | null = null;
  return () => (made ??= { thing: make() }).thing;
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
