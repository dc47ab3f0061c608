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

/** Two names that stand together, or one (`from`) that speaks of the other (`to`), and in how many places. */
export interface Tie {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly count: number;
}

/** What a picture needs to know of a name. */
export type Named = Pick<Entity, 'id' | 'type' | 'ar' | 'latin'>;

/** Names, and what ties them. */
export interface Network {
  readonly names: ReadonlyMap<EntityId, Named>;
  /** Strongest first, then by id. */
  readonly ties: readonly Tie[];
}
