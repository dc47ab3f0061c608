/** What a word's form without particles is to its form: commonest first. */
export const BARE = { same: 0, cut: 1, cutWithArticle: 2, other: 3 } as const;
/** Bits of the number of letters cut off, less one. */
export const CUT_BITS = 2;
export const ARTICLE = 'ال';

/** Words in fewer passages have all their lists among the words, those of small indexes their articles alone; what is counted of them is mostly little. */
export const WHOLE_BELOW = 64;
/** Begins what tells where a stem stands, among what tells it of words. */
export const STEM = '=';
