import type { Entity, EntityId } from '../model/entity';

/** One spelling's claim on an entity. */
export interface Sense {
  readonly entity: EntityId;
  /** True when the spelling is also an ordinary word or a stranger's name, and counts only beside a cue. */
  readonly cued: boolean;
  /** Table the row comes from. */
  readonly list: string;
}

/** Every name the tables know. Built once, then shared by all articles. */
export interface Knowledge {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** Folded spelling, words joined by one space, to its senses, the likeliest first. */
  readonly spellings: ReadonlyMap<string, readonly Sense[]>;
  /** Every folded beginning of a spelling that ends before a further word. */
  readonly beginnings: ReadonlySet<string>;
}
