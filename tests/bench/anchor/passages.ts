import { isPassage, type Block } from '../../../src/core/model/block';
import type { Article } from '../../../src/core/model/article';
import type { Span } from '../../../src/core/model/span';
import { words, type Word } from '../../../src/core/text/words';
import { between, pick, type Chance } from './chance';

/** Lengths of passages, with how many of 20 trials they get: those that must never go wrong get most. */
export const LENGTHS = { '1-3': 2, '4-8': 4, '9-30': 2, sentence: 6, paragraph: 4, paragraphs: 2 } as const;
export type Length = keyof typeof LENGTHS;

/** Sentences and longer: what must never go wrong. */
export function isLong(length: Length): boolean {
  return length === 'sentence' || length === 'paragraph' || length === 'paragraphs';
}

const WORDS = { '1-3': [1, 3], '4-8': [4, 8], '9-30': [9, 30] } as const;
/** Share of the passages of 9 to 30 words that may run across the end of a paragraph. */
const ACROSS = 0.25;
const PARAGRAPHS = [2, 4] as const;

/** Passages of an article that a reader may link to. */
export interface Passages {
  readonly has: (length: Length) => boolean;
  /** One of a length that the article {@link has}. */
  readonly pick: (length: Length, chance: Chance) => Span;
}

/** The passages of an article: in its own blocks, from word to word. */
export function passagesOf(article: Article): Passages {
  const blocks = article.blocks.filter((block) => isPassage(block) && words(article.text, block).length > 0);
  const wordsOf = blocks.map((block) => words(article.text, block));
  const sentences = article.sentences.filter(({ block, start, end }) => blocks.some(({ index }) => index === block) && words(article.text, { start, end }).length > 0);
  const most = Math.max(0, ...wordsOf.map((list) => list.length));
  const ways: Readonly<Record<Length, { readonly has: boolean; readonly pick: (chance: Chance) => Span }>> = {
    '1-3': { has: most > 0, pick: (chance) => run(wordsOf, WORDS['1-3'], chance) },
    '4-8': { has: most >= 4, pick: (chance) => run(wordsOf, WORDS['4-8'], chance) },
    '9-30': { has: most >= 9, pick: (chance) => run(chance() < ACROSS ? [wordsOf.flat()] : wordsOf, WORDS['9-30'], chance) },
    sentence: { has: sentences.length > 0, pick: (chance) => pick(sentences, chance) },
    paragraph: { has: blocks.length > 0, pick: (chance) => pick(blocks, chance) },
    paragraphs: { has: blocks.length > 1, pick: (chance) => several(blocks, chance) },
  };
  return { has: (length) => ways[length].has, pick: (length, chance) => spanOf(ways[length].pick(chance)) };
}

/** So many words in a row, anywhere. */
function run(lists: readonly (readonly Word[])[], [least, most]: readonly [number, number], chance: Chance): Span {
  const long = lists.filter((list) => list.length >= least);
  const total = long.reduce((sum, list) => sum + list.length, 0);
  let at = Math.floor(chance() * total);
  const list = long.find((one) => (at -= one.length) < 0) ?? [];
  const count = Math.min(between(least, most, chance), list.length);
  const from = between(0, list.length - count, chance);
  return { start: list[from]?.start ?? 0, end: list[from + count - 1]?.end ?? 0 };
}

function several(blocks: readonly Block[], chance: Chance): Span {
  const count = Math.min(between(...PARAGRAPHS, chance), blocks.length);
  const from = between(0, blocks.length - count, chance);
  return { start: blocks[from]?.start ?? 0, end: blocks[from + count - 1]?.end ?? 0 };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
