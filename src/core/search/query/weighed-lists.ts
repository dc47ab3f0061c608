import type { PostingList } from '../index/posting-list';

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
