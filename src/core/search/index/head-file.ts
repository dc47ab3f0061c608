import * as z from 'zod/mini';
import { cardRowsSchema, type CardRows } from './card-rows';
import type { IndexHead } from './index-view';
import type { ShardKind } from './shard-name';

/** Version of the format of heads and shards. */
export const INDEX_VERSION = 5;

const shardTableSchema = z.readonly(
  z.object({
    /** How many there are that have files of their own. */
    shards: z.optional(z.int()),
    /** Where each begins: the least stem or word, hash, or number of a value. Kinds cut evenly have none. */
    firsts: z.optional(z.readonly(z.union([z.readonly(z.array(z.string())), z.readonly(z.array(z.number()))]))),
    /** Of shards of values: the most articles that carry any value from the first of each to the end of its facet. */
    most: z.optional(z.readonly(z.array(z.int()))),
    /** Things in each, of kinds cut evenly. */
    each: z.optional(z.int()),
    /** Where the one shard of a small index stands, and its bytes. */
    inline: z.optional(z.readonly(z.tuple([z.enum(['head', 'rest']), z.int()]))),
  }),
);

/**
 * What a head file says, in JSON; behind it, kind by kind in the order of `SHARD_KINDS`, the hashes of files (6 bytes each; those of previews stand with
 * their cards, those of passages before their words), or else the shards that stand in it.
 */
export const headFileSchema = z.readonly(
  z.object({
    version: z.literal(INDEX_VERSION),
    analyzer: z.int(),
    articles: z.int(),
    passages: z.int(),
    values: z.readonly(z.object({ publisher: z.int(), outlet: z.int(), speaker: z.int(), place: z.int(), person: z.int(), organisation: z.int(), date: z.int() })),
    longestAlias: z.int(),
    hasPlaces: z.boolean(),
    /** How ordinals of passages are spread, see `SpreadCount`. */
    ordinals: z.readonly(z.array(z.string())),
    /** True where the rows of values tell which of their names are aliases: then only the others stand with words. */
    called: z.optional(z.boolean()),
    /** What pages of cards do not tell themselves. */
    told: z.optional(cardRowsSchema),
    tables: z.readonly(z.record(z.string(), shardTableSchema)),
    /** Digits of the hash of the rest file, where small indexes keep what no first result needs. */
    rest: z.optional(z.string()),
  }),
);

/** How the shards of one kind are found. */
export type ShardTable = z.infer<typeof shardTableSchema>;

export interface HeadFile extends IndexHead {
  readonly version: typeof INDEX_VERSION;
  readonly ordinals: readonly string[];
  readonly told?: CardRows | undefined;
  readonly tables: Readonly<Partial<Record<ShardKind, ShardTable>>>;
  readonly called?: boolean | undefined;
  readonly rest?: string | undefined;
}
