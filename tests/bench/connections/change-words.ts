import type { Span } from '../../../src/core/model/span';
import { words as wordsOf } from '../../../src/core/text/words';
import { pick, shuffle, type Chance } from '../anchor/chance';

/** A piece of a text that was put in the place of another. */
export interface Change extends Span {
  readonly text: string;
}

/** Other words in the place of a share of the words of a text, none of them inside what is kept. In order. */
export function changeWords(text: string, kept: readonly Span[], share: number, words: readonly string[], chance: Chance): readonly Change[] {
  const all = wordsOf(text);
  const free = all.filter(({ start, end }) => !kept.some((span) => start < span.end && end > span.start));
  const chosen = shuffle(free, chance).slice(0, Math.floor(share * all.length));
  return chosen.map(({ start, end }) => ({ start, end, text: pick(words, chance) })).sort((a, b) => a.start - b.start);
}
