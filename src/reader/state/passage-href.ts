import { formatLinks } from '../../core/anchor/link';
import type { Selector } from '../../core/anchor/selector';
import type { Article } from '../../core/model/article';
import { type ArticleState, lettersHref } from './article-url';

/**
 * The address of passages of an article. It names the paragraph in which the first of them begins, so that a host of plain files answers with that paragraph's page;
 * where a link leads is decided by its letters alone.
 */
export function passageHref(article: Pick<Article, 'id' | 'blocks'>, selectors: readonly Selector[], state?: Partial<ArticleState>): string {
  const number = article.blocks[selectors[0]?.block ?? -1]?.number ?? null;
  return lettersHref(article.id, number, formatLinks(selectors), state);
}
