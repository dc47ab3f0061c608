import type { ArticleCard } from '../../../core/model/corpus';

/** The articles before and after one in the order of the collection; null at either end. */
export interface Around {
  readonly previous: ArticleCard | null;
  readonly next: ArticleCard | null;
}
