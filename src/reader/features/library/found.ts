import type { ArticleCard } from '../../../core/model/corpus';
import type { SelectedArticle } from '../../../core/search/select';

/** An article of the selection with its card. */
export interface Found {
  readonly card: ArticleCard;
  readonly passages: SelectedArticle['passages'];
}
