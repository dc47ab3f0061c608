import { fold } from './fold';

/**
 * Number words of news, by value; each as written, several parted by a space. Plurals that count nothing («مئات», «عشرات») are left out.
 * Source: W. Wright, A Grammar of the Arabic Language, I §318-330; spellings of both «مئة» and «مائة» are in use.
 */
const WORDS: readonly (readonly [value: number, words: string])[] = [
  [2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي'],
  [3, 'ثلاث ثلاثة'],
  [4, 'أربع أربعة'],
  [5, 'خمس خمسة'],
  [6, 'ست ستة'],
  [7, 'سبع سبعة'],
  [8, 'ثمان ثماني ثمانية'],
  [9, 'تسع تسعة'],
  [10, 'عشر عشرة'],
  [20, 'عشرون عشرين'],
  [30, 'ثلاثون ثلاثين'],
  [40, 'أربعون أربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين'],
  [90, 'تسعون تسعين'],
  [100, 'مئة مائة'],
  [200, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي'],
  [300, 'ثلاثمئة ثلاثمائة'],
  [400, 'أربعمئة أربعمائة'],
  [500, 'خمسمئة خمسمائة'],
  [600, 'ستمئة ستمائة'],
  [700, 'سبعمئة سبعمائة'],
  [800, 'ثمانمئة ثمانمائة ثمانيمئة'],
  [900, 'تسعمئة تسعمائة'],
];

/** What multiplies the number before it; alone, or as a dual, it is one or two of them. */
const SCALE_WORDS: readonly (readonly [value: number, one: string, two: string, many: string])[] = [
  [1_000, 'ألف ألفا', 'ألفان ألفين ألفا ألفي', 'آلاف'],
  [1_000_000, 'مليون مليونا', 'مليونان مليونين مليونا مليوني', 'ملايين'],
  [1_000_000_000, 'مليار مليارا', 'ملياران مليارين مليارا ملياري', 'مليارات'],
];

/** A word that multiplies; `own` is what it says without a number before it, null when it needs one. */
interface Scale {
  readonly value: number;
  readonly own: number | null;
}

/** Values of number words by folded form. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(WORDS.flatMap(([value, words]) => folded(words).map((word) => [word, value] as const)));

/** Scales by folded form. «ألفا» is a thousand after a number and two thousand without one. */
export const SCALES: ReadonlyMap<string, Scale> = new Map(
  SCALE_WORDS.flatMap(([value, one, two, many]): readonly (readonly [string, Scale])[] => [
    ...folded(one).map((word) => [word, { value, own: value }] as const),
    ...folded(two).map((word) => [word, { value, own: 2 * value }] as const),
    ...folded(many).map((word) => [word, { value, own: null }] as const),
  ]),
);

/** Words of half a dozen letters that are a fraction with this mark on their first letter («خُمس»): damma. */
export const FRACTION = /^[وفبلك]?[ثرخستع]\u064f/u;

function folded(words: string): readonly string[] {
  return words.split(' ').map(fold);
}
