/** Version of the link form, its first character. */
export const LINK_VERSION = 1;

/** How many words of the passage's head and tail, and of the text before and after it, a link carries at most. */
export const SIDE_WORDS = 6;

/** Bits of one word's hash. */
export const HASH_BITS = 15;

/** A passage as a link knows it: where it stood, and a proof of its words. Carries no text. */
export interface Selector {
  /** Index in `Article.blocks` of the block of the first word. A hint. */
  readonly block: number;
  /** Words before the first word in that block. A hint. */
  readonly word: number;
  /** Length of the passage in words, at least 1. */
  readonly words: number;
  /** True when the passage is one or more whole blocks, marks at their ends included. */
  readonly whole: boolean;
  /** Hashes of the first words, at most 6. */
  readonly head: readonly number[];
  /** Hashes of the last words that `head` does not hold, at most 6. */
  readonly tail: readonly number[];
  /** Hashes of the words before, nearest last, at most 6. */
  readonly before: readonly number[];
  /** Hashes of the words after, nearest first, at most 6. */
  readonly after: readonly number[];
  /** Hash of all words of the passage, 30 bits. */
  readonly proof: number;
}
