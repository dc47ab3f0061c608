/** Passages that share at least so many of the shorter one's words, in order or in runs, are copies: a fifth of the words may be others, and a word or two lost besides. */
export const COPY_SHARE = 0.76;
/** Fewer words in runs of two are never a copy, so that the order needs no look. */
export const COPY_RUNS = 0.4;
/** Fewer words are a phrase, and nobody's text. */
export const COPY_WORDS = 6;
/** A short passage inside a longer one is a copy only when nearly all of it stands there. */
export const INSIDE_SHARE = 0.85;
/** The shorter one is at least so long, of the longer one's words: else it lies inside it. */
export const ALIKE_LENGTH = 0.6;

/** Below it, what two passages share is not told. */
export const SAME_SCORE = 0.5;
/** From it on, passages make groups. */
export const GROUP_SCORE = 0.5;

/** Copies of a passage that are told by name: that it is copied is one matter, and how often is counted. */
export const MOST_COPIES_TOLD = 4;
/** Others that tell the same as a passage, by name: of other origins and other pages first. */
export const MOST_SAME_TOLD = 16;
/** Of each kind, what is told that two passages share. */
export const MOST_SHARED = 8;

/** Share of an article's words that stand in another for it to be a copy. */
export const ARTICLE_SHARE = 0.5;
/** Articles that are told to be copied. */
export const MOST_COPIES = 12;
