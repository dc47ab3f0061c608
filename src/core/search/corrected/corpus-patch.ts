import type { ArticleCard, EntityRecord } from '../../model/corpus';
import type { IndexedArticle } from '../index/indexed-article';

/** An article whose names were corrected. Its words and the order of its passages are the same. */
export interface ArticlePatch {
  readonly number: ArticleCard['number'];
  readonly before: Pick<IndexedArticle, 'values' | 'passages' | 'aside'>;
  readonly after: IndexedArticle;
}

/** What corrections change in a corpus: only data, so that it can be sent to a worker. */
export interface CorpusPatch {
  /** By number, ascending. */
  readonly articles: readonly ArticlePatch[];
  /** The records of all entities that a changed article names or named, as they are now; those that nothing names any more have none. */
  readonly entities: readonly { readonly id: string; readonly record: EntityRecord | null }[];
}
