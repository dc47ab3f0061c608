import type { ArticleId } from '../model/article';

/** A passage that holds at least one of the words asked for. */
export interface PassageHit {
  /** Index in `Article.blocks`. */
  readonly block: number;
  readonly score: number;
  /** True when the passage alone holds all that was asked for. */
  readonly complete: boolean;
}

/** An article whose passages together hold all that was asked for. */
export interface ArticleHit {
  readonly score: number;
  /** Best first. */
  readonly passages: readonly PassageHit[];
}

/** What a text query found. */
export interface TextHits {
  readonly articles: ReadonlyMap<ArticleId, ArticleHit>;
  /** True when no article holds all words, and those that hold most of them are given instead. */
  readonly relaxed: boolean;
}
