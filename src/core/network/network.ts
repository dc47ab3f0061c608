import type { Article } from '../model/article';
import type { Block } from '../model/block';
import type { Entity, EntityId } from '../model/entity';
import type { Span } from '../model/span';

/** An article, and which of its passages count, by ordinal; null for all of them. */
export interface Told {
  readonly article: Article;
  readonly ordinals: readonly number[] | null;
}

/** Where two names are tied: a passage, and in it the words of somebody or the whole of it. */
export interface Witness {
  readonly article: Article;
  readonly block: Block;
  readonly span: Span;
}

/** Two names that stand together, or one (`from`) that speaks of the other (`to`), with every place where it is so. */
export interface Tie {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly witnesses: readonly Witness[];
}

/** Names, and what ties them. */
export interface Network {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** Most witnesses first, then by id. */
  readonly ties: readonly Tie[];
}
