import { formatArticle, parseArticle, type ArticleState } from './article-url';
import { useAddress, type ChangeState } from './use-address';

/** What the article page shows, and the way to change it. */
export function useArticleState(): readonly [ArticleState, ChangeState<ArticleState>] {
  return useAddress(parseArticle, formatArticle);
}
