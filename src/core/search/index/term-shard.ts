/** What a word's form without particles is to its form: commonest first. */
export const BARE = { same: 0, cut: 1, cutWithArticle: 2, other: 3 } as const;
/** Bits of the number of letters cut off, less one. */
export const CUT_BITS = 2;
export const ARTICLE = 'ال';
