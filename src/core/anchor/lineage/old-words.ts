import type { Anchored } from '../anchor-words';
import type { Selector } from '../selector';
import type { ArticleLineage } from './lineage';
import { recall } from './recall';

/** The words that a link was made for, as they stood then; null when no kept revision knows the link. */
export function oldWords(article: Anchored, selector: Selector, lineage: ArticleLineage | null): string | null {
  const recalled = lineage === null ? null : recall(article, selector, lineage);
  return recalled && recalled.article.text.slice(recalled.span.start, recalled.span.end);
}
