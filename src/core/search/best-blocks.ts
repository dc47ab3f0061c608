import { asidePassages, ownPassages } from '../corpus/passage-blocks';
import type { Article } from '../model/article';
import type { Block } from '../model/block';
import type { Span } from '../model/span';
import type { Marker } from './corpus-source';
import { marksOf } from './query/marked-spans';

/** A block of an article with what was searched and stands there. */
export interface FoundBlock {
  readonly block: Block;
  readonly hits: readonly Span[];
}

/**
 * The blocks below the title that tell most of what was searched: first those with most of the things asked for, then those where they stand
 * most often, then in order. Of the parts that were set aside when `aside`, else of the article's own. None where only the title has it.
 */
export function bestBlocks(article: Article, marker: Marker, aside: boolean, most: number): readonly FoundBlock[] {
  const marks = marksOf(article, marker);
  return (aside ? asidePassages(article) : ownPassages(article))
    .flatMap((block) => (block === null || block.kind === 'title' ? [] : [{ block, ...marks(block) }]))
    .filter(({ spans }) => spans.length > 0)
    .sort((a, b) => b.parts - a.parts || b.spans.length - a.spans.length)
    .slice(0, most)
    .map(({ block, spans }) => ({ block, hits: spans }));
}
