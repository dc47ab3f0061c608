import type { Article } from '../model/article';
import { contains, overlaps, type Span } from '../model/span';
import { words } from '../text/words';
import { wordingMatcher, type WordingMatcher } from './wording-matcher';
import type { WordingSet } from './wording-set';

/** A word of a set where it stands in an article. */
export interface WordingUse extends Span {
  /** Id of the set. */
  readonly set: string;
  /** The word of the set, see `Wording.word`. */
  readonly word: string;
  /** Index of the quotation that holds it; null where the article speaks itself. */
  readonly quotation: number | null;
}

/** A table is prepared once. */
const matchers = new WeakMap<readonly WordingSet[], WordingMatcher>();

type Read = Pick<Article, 'text' | 'mentions' | 'quotations'>;

/** Every word of the sets in spans of an article, in order. Names are not looked into: «ميدان التحرير» is a place. */
export function wordingUses(sets: readonly WordingSet[], { text, mentions, quotations }: Read, spans: readonly Span[]): readonly WordingUse[] {
  const match = matchers.get(sets) ?? wordingMatcher(sets);
  matchers.set(sets, match);
  return spans.flatMap((span) => {
    const all = words(text, span);
    return all.flatMap((word, at) =>
      match(all, at).flatMap(({ set, wording, length }): readonly WordingUse[] => {
        const use = { start: word.start, end: all[at + length - 1]?.end ?? word.end };
        if (mentions.some((mention) => overlaps(mention, use))) return [];
        const quotation = quotations.findIndex(({ content }) => contains(content, use));
        return [{ ...use, set: set.id, word: wording.word, quotation: quotation === -1 ? null : quotation }];
      }),
    );
  });
}
