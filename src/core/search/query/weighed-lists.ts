import type { ArticleList, PostingList } from '../index/posting-list';

/** Where one of the things stands that satisfy a clause. */
export interface WeighedList {
  readonly list: PostingList;
  /** What a passage of each grade counts: of a value nothing where it is not named itself. */
  readonly impacts: Float32Array;
}

/** Where a clause is satisfied, and how much that says. */
export interface ClauseLists {
  readonly lists: readonly WeighedList[];
  readonly rarity: number;
}

/** The articles in which one of the things stands that satisfy a clause. */
export interface WeighedArticles {
  readonly list: ArticleList;
  /** What an article counts by its greatest grade: of a value nothing where only parts of it are named. */
  readonly impacts: Float32Array;
}

/** The articles that satisfy a clause, and how much that says. */
export interface ClauseArticles {
  readonly lists: readonly WeighedArticles[];
  readonly rarity: number;
}
