import * as z from 'zod/mini';
import { SCHEMA_VERSION, articleIdSchema } from '../model/article';
import { entityIdSchema } from '../model/entity';

/** `copy` the same words, but for a few; `same` the same matter in other words. */
export const CONNECTION_KINDS = ['copy', 'same'] as const;

/** A passage of the corpus. */
export const passageRefSchema = z.readonly(
  z.object({
    /** Number of its article in the order of the corpus. */
    article: z.int(),
    /** Its ordinal there, see `ownPassages`: the title is 0. */
    passage: z.int(),
  }),
);

/** What two passages have in common, rarest first. */
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
export const connectionSchema = z.readonly(
  z.object({
    /** Ordinal of the own passage. */
    passage: z.int(),
    to: passageRefSchema,
    kind: z.enum(CONNECTION_KINDS),
    /** From 0 to 1: how sure. */
    score: z.number(),
    /** The first of all copies of `to`, itself where it copies none. What has one origin is one voice. */
    origin: passageRefSchema,
    shared: sharedSchema,
  }),
);

/** An article most of whose words stand in this one, too. */
export const copiedArticleSchema = z.readonly(
  z.object({
    /** Number in the order of the corpus. */
    article: z.int(),
    /** From 0 to 1: how many of this article's words. */
    share: z.number(),
  }),
);

/** What other articles tell of what an article tells. */
export const articleConnectionsSchema = z.readonly(
  z.object({
    schema: z.literal(SCHEMA_VERSION),
    id: articleIdSchema,
    /** By own passage, then best first. */
    connections: z.readonly(z.array(connectionSchema)),
    /** Own passages that are copies, with the first of all of their copies. */
    origins: z.readonly(z.array(z.readonly(z.object({ passage: z.int(), origin: passageRefSchema })))),
    /** Most like first. */
    copies: z.readonly(z.array(copiedArticleSchema)),
  }),
);

export type ConnectionKind = (typeof CONNECTION_KINDS)[number];
export type PassageRef = z.infer<typeof passageRefSchema>;
export type Shared = z.infer<typeof sharedSchema>;
export type Connection = z.infer<typeof connectionSchema>;
export type CopiedArticle = z.infer<typeof copiedArticleSchema>;
export type ArticleConnections = z.infer<typeof articleConnectionsSchema>;
