import type { EntityRecord } from '../../model/corpus';
import type { IndexedArticle } from '../index/indexed-article';

/** What corrections change in a corpus: only data, so that it can be sent to a worker. */
export interface CorpusPatch {
  /** The changed articles as they are now, by number, ascending. Words are left out: they stay. */
  readonly articles: readonly IndexedArticle[];
  /** Records that changed. One that is `gone` stays only as long as others lie in its place. */
  readonly records: readonly { readonly record: EntityRecord; readonly gone: boolean }[];
}
