import * as z from 'zod/mini';
import type { ArticleId } from '../model/article';
import { entityIdSchema } from '../model/entity';

/** `copy` the same words, but for a few; `same` the same matter in other words. */
export type ConnectionKind = 'copy' | 'same';

/** A passage of the corpus. */
export interface PassageRef {
  /** Number of its article in the order of the corpus. */
  readonly article: number;
  /** Its ordinal there, see `ownPassages`: the title is 0. */
  readonly passage: number;
}

/** What passages have in common, rarest first. */
export const sharedSchema = z.readonly(
  z.object({
    entities: z.readonly(z.array(entityIdSchema)),
    /** Numbers as digits with their unit where there is one, e.g. `430`, `86%`, `1376 km2`. */
    numbers: z.readonly(z.array(z.string())),
    /** TIMEX3 values. */
    times: z.readonly(z.array(z.string())),
    /** Words as the passage writes them. */
    words: z.readonly(z.array(z.string())),
  }),
);

/** A passage that tells what a passage of another article tells. */
export interface Connection {
  /** Ordinal of the own passage. */
  readonly passage: number;
  readonly to: PassageRef;
  readonly kind: ConnectionKind;
  /** From 0 to 1: how sure. */
  readonly score: number;
  /** The first of all copies of `to`, itself where it copies none. What has one origin is one voice. */
  readonly origin: PassageRef;
  readonly shared: Shared;
}

/** An article most of whose words stand in this one, too. */
export interface CopiedArticle {
  /** Number in the order of the corpus. */
  readonly article: number;
  /** From 0 to 1: how many of this article's words. */
  readonly share: number;
}

/** What was found for a passage besides its connections, and is only counted. */
export interface More {
  /** Ordinal of the own passage. */
  readonly passage: number;
  /** Passages with its words: all that have its origin, however many. */
  readonly copies: number;
  readonly same: number;
}

/** What other articles tell of what an article tells. */
export interface ArticleConnections {
  readonly id: ArticleId;
  /** By own passage, then best first. */
  readonly connections: readonly Connection[];
  /** Own passages that are copies, with the first of all of their copies. */
  readonly origins: readonly { readonly passage: number; readonly origin: PassageRef }[];
  /** Most like first. */
  readonly copies: readonly CopiedArticle[];
  /** By own passage: those that have more than is told. */
  readonly more: readonly More[];
  /** Articles besides `copies` that have most of their words from where this one has them. */
  readonly moreCopies: number;
}

export type Shared = z.infer<typeof sharedSchema>;
