import { fold } from '../text/fold';

/** A month of a calendar by one of its Arabic names. */
export interface MonthName {
  /** Folded words, one or two. */
  readonly words: readonly string[];
  /** From 1. */
  readonly month: number;
  readonly calendar: 'gregorian' | 'hijri';
  /** True for a name that is also an ordinary word, a personal name or a brand: it counts only in a date's company. */
  readonly ambiguous: boolean;
}

/** Names from January to December by tradition: Egypt and the Gulf, the Levant and Iraq, the Maghreb (CLDR 48 `ar`, `ar-LB`, `ar-DZ`, `ar-MA`), and spellings seen in the press. */
const GREGORIAN = [
  ['يناير', 'كانون الثاني', 'كانون ثاني', 'جانفي'],
  ['فبراير', 'شباط', 'فيفري'],
  ['مارس', 'آذار', 'اذار'],
  ['أبريل', 'إبريل', 'نيسان', 'أفريل'],
  ['مايو', 'أيار', 'ماي'],
  ['يونيو', 'يونيه', 'حزيران', 'جوان'],
  ['يوليو', 'يوليه', 'تموز', 'جويلية', 'يوليوز'],
  ['أغسطس', 'آب', 'أوت', 'غشت'],
  ['سبتمبر', 'أيلول', 'شتنبر'],
  ['أكتوبر', 'تشرين الأول', 'تشرين أول'],
  ['نوفمبر', 'تشرين الثاني', 'تشرين ثاني', 'نونبر'],
  ['ديسمبر', 'كانون الأول', 'كانون أول', 'دجنبر'],
] as const;

const HIJRI = [
  ['محرم', 'المحرم'],
  ['صفر'],
  ['ربيع الأول'],
  ['ربيع الآخر', 'ربيع الثاني'],
  ['جمادى الأولى', 'جمادى الأول'],
  ['جمادى الآخرة', 'جمادى الثانية'],
  ['رجب'],
  ['شعبان'],
  ['رمضان'],
  ['شوال'],
  ['ذو القعدة', 'ذي القعدة'],
  ['ذو الحجة', 'ذي الحجة'],
] as const;

/** «مارس» practised, «آب» returned, «ماي» and «جوان» persons, «نيسان» a car, «رجب» and «شعبان» given names. */
const AMBIGUOUS = new Set(['مارس', 'آب', 'ماي', 'جوان', 'أوت', 'نيسان', 'تموز', 'محرم', 'المحرم', 'صفر', 'رجب', 'شعبان', 'رمضان', 'شوال']);

const MONTHS: readonly MonthName[] = [...rows(GREGORIAN, 'gregorian'), ...rows(HIJRI, 'hijri')];

const BY_FIRST_WORD = new Map<string, MonthName[]>();
for (const name of MONTHS) {
  const first = name.words[0] ?? '';
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), name].sort((a, b) => b.words.length - a.words.length));
}

/** Month names that begin with this folded word, longest first. */
export function monthsBeginning(word: string): readonly MonthName[] {
  return BY_FIRST_WORD.get(word) ?? [];
}

function rows(table: readonly (readonly string[])[], calendar: MonthName['calendar']): MonthName[] {
  return table.flatMap((names, index) =>
    names.map((name) => ({ words: fold(name).split(' '), month: index + 1, calendar, ambiguous: AMBIGUOUS.has(name) })),
  );
}
