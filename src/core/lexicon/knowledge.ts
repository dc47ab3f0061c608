import type { Entity, EntityId } from '../model/entity';
import type { Trie } from '../text/trie';

/** One spelling's claim on an entity. `entity` is null for a phrase that only looks like a name. */
export interface Sense {
  readonly entity: Entity | null;
  /** True when the spelling is also an ordinary word or a stranger's name, and counts only beside a cue. */
  readonly cued: boolean;
}

/** An entity with the spellings that tables give it. */
export interface NamedEntry {
  readonly entity: Entity;
  readonly spellings: readonly { readonly text: string; readonly cued: boolean }[];
}

/** Every name the tables know. Built once, then shared by all articles. */
export interface Knowledge {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** Folded words of every spelling; senses of one spelling stand likeliest first. */
  readonly names: Trie<Sense>;
  /** Folded nationality words (one or two, joined by a space) to the place they come from. */
  readonly demonyms: ReadonlyMap<string, EntityId>;
  /** Consonant skeletons of persons' full names to whose they are, with the folded name: they propose, for spellings that no table lists. */
  readonly skeletons: ReadonlyMap<string, readonly { readonly entity: Entity; readonly name: string }[]>;
}
