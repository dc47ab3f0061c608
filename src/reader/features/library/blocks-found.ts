import type { Article } from '../../../core/model/article';
import type { Block } from '../../../core/model/block';
import type { ArticleHit } from '../../../core/search/corpus-source';
import { passageAt } from '../../../core/corpus/passage-blocks';

/** The blocks of the passages of a hit, in its order; those that the article does not have are left out. */
export function blocksFound(article: Article, { passages, aside }: ArticleHit): readonly Block[] {
  return passages.flatMap(({ ordinal }) => passageAt(article, ordinal, aside) ?? []);
}
