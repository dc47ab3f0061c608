import type { ArticleId } from '../model/article';

/** A passage that holds at least one of the words asked for. */
export interface PassageHit {
  /** Index in `Article.blocks`. */
  readonly block: number;
  readonly score: number;
  /** True when the passage alone holds all that was asked for (or most of it, when the hits are relaxed). */
  readonly complete: boolean;
}

/** An article whose passages together hold all that was asked for. */
export interface ArticleHit {
  /** That of its best passage. */
  readonly score: number;
  /** False when a passage of it holds what was refused: then single passages are results, but not the article. */
  readonly complete: boolean;
  /** Best first. */
  readonly passages: readonly PassageHit[];
}

/** What a text query found. */
export interface TextHits {
  readonly articles: ReadonlyMap<ArticleId, ArticleHit>;
  /** True when no passage holds all that was asked for, and those that hold most of it are given instead. */
  readonly relaxed: boolean;
}
