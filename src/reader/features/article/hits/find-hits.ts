import type { Article } from '../../../../core/model/article';
import { isPassage } from '../../../../core/model/block';
import type { Span } from '../../../../core/model/span';
import type { Marker } from '../../../../core/search/corpus-source';
import { marksOf } from '../../../../core/search/query/marked-spans';

/** What a query finds in an article: first in its own passages, then in what was set aside, each from top to bottom. */
export function findHits(article: Article, marker: Marker): readonly Span[] {
  const own = article.blocks.filter(isPassage);
  const aside = article.blocks.filter((block) => !isPassage(block));
  const marks = marksOf(article, marker);
  return [...own, ...aside].flatMap((block) => marks(block).spans);
}
