/** Version of the link form that is written: its first character. */
export const LINK_VERSION = 2;

/** Bits of one word's hash, in every version. */
export const HASH_BITS = 15;

/** How many words of the passage's head and tail a link carries at most. */
export const SIDE_WORDS = 6;

/** How many words of the text on each side a link carries at most: the shorter a passage, the more its neighbours must say. */
export function contextWords(words: number): number {
  if (words <= 4) return 10;
  return words <= 2 * SIDE_WORDS ? 8 : SIDE_WORDS;
}

/** How many words from between head and tail a link carries. */
export function middleWords(words: number): number {
  return Math.min(MIDDLE_WORDS, Math.max(0, words - 2 * SIDE_WORDS));
}

const MIDDLE_WORDS = 4;

/** Steps in which a link tells how much the likest other place of the article was like the passage. */
export const RIVAL_STEPS = 14;

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
  /** Hashes of rare words from between head and tail, one of each of as many equal parts. */
  readonly middle: readonly number[];
  /** Hashes of the last words that `head` does not hold, at most 6. */
  readonly tail: readonly number[];
  /** Hashes of the words before, nearest last. */
  readonly before: readonly number[];
  /** Hashes of the words after, nearest first. */
  readonly after: readonly number[];
  /** Score of the likest other place when the link was made, from 0 to 1 in 14 steps; null when nobody looked. */
  readonly rival: number | null;
  /** Hash of all words of the passage, 30 bits. */
  readonly proof: number;
}
