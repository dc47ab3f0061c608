/** What a word's form without particles is to its form: commonest first. */
export const BARE = { same: 0, cut: 1, cutWithArticle: 2, other: 3 } as const;
/** Bits of the number of letters cut off, less one. */
export const CUT_BITS = 2;
export const ARTICLE = 'ال';

/** Words in fewer passages have their lists among the words, others behind them at a byte of their own; what is counted of them is mostly little. */
export const WHOLE_BELOW = 64;
/** Words in fewer passages have all their lists in the shard of words, others their articles alone; those of small indexes always. */
export const LONG_FROM = 512;
/** Begins what tells where a stem stands, among what tells it of words. */
export const STEM = '=';
