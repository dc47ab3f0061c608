import type { Entity, EntityId, EntityType } from '../../../../src/core/model/entity';

/** A piece of a sentence: a word with matter, text that stays as it is, a place for a name, a nationality word. */
export type Piece =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'fixed'; readonly text: string }
  | { readonly kind: 'name'; readonly type: EntityType; readonly cited: boolean }
  | { readonly kind: 'demonym'; readonly text: string; readonly of: EntityId };

/** A sentence of a real article, with its names taken out. */
export type Template = readonly Piece[];

/** A thing with the ways to write it, commonest first. */
export interface Named {
  readonly entity: Entity;
  readonly spellings: readonly string[];
}

/** What articles are made of. Plain data, so that it is gathered once and read by every measured process. */
export interface Material {
  readonly sentences: readonly Template[];
  readonly titles: readonly Template[];
  /** Lines that are set aside: related links. */
  readonly asides: readonly Template[];
  /** Words with matter, as written where a text has them, commonest first. */
  readonly words: readonly string[];
  /** Likeliest first, in an order of chance. */
  readonly names: Readonly<Record<EntityType, readonly Named[]>>;
  readonly publishers: readonly Entity[];
  /** All places that places lie in. */
  readonly wholes: readonly Entity[];
}
