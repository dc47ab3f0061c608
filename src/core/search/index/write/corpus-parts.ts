import type { IndexHead } from '../index-view';
import type { IndexClosing, WriterLimits } from '../writer-options';
import type { ArticlePostings } from './article-postings';
import type { CardPages } from './card-pages';

/** All that an index is written from when the last article is there. */
export interface CorpusParts {
  readonly head: IndexHead;
  readonly postings: ArticlePostings;
  readonly pages: CardPages;
  readonly closing: IndexClosing;
  /** Ids of articles by number. */
  readonly ids: readonly string[];
  readonly limits: WriterLimits;
}
