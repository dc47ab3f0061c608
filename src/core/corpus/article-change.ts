import type { Article } from '../model/article';

/** An article before and after its names were corrected. Text and blocks are the same. */
export interface ArticleChange {
  /** Its place in the order of the corpus. */
  readonly number: number;
  readonly before: Article;
  readonly after: Article;
}
