import * as z from 'zod/mini';
import { articleIdSchema } from '../model/article';
import { sharedSchema } from './connection';

/** Version of the files of connections. A reader refuses any other and says so. */
export const CONNECTIONS_VERSION = 2;

/** Steps of scores and shares. */
export const SCORE_STEPS = 1000;

/**
 * Article, passage, score in thousandths, and which of the passage's things are shared: bits of numbers (`thing-bits.ts`),
 * in the order entities, numbers, times, words.
 */
const tieSchema = z.readonly(z.tuple([z.int(), z.int(), z.int()], z.int()));

/** What is told of one passage. */
const toldPassageSchema = z.readonly(
  z.object({
    passage: z.int(),
    /** What it shares with any of those it is tied to. */
    things: sharedSchema,
    copies: z.readonly(z.array(tieSchema)),
    same: z.readonly(z.array(tieSchema)),
    /** Copies and others that are only counted. */
    more: z.optional(z.readonly(z.tuple([z.int(), z.int()]))),
  }),
);

/** What other articles tell of what an article tells, as a file. */
export const connectionFileSchema = z.readonly(
  z.object({
    schema: z.literal(CONNECTIONS_VERSION),
    id: articleIdSchema,
    passages: z.readonly(z.array(toldPassageSchema)),
    /** Own passages that are copies: passage, article and passage of the first of all. */
    origins: z.readonly(z.array(z.readonly(z.tuple([z.int(), z.int(), z.int()])))),
    /** Passages of others that are told and have another origin than themselves: article, passage, article and passage of the first of all. */
    copied: z.readonly(z.array(z.readonly(z.tuple([z.int(), z.int(), z.int(), z.int()])))),
    /** Articles that are copies: article, share in thousandths. */
    copies: z.readonly(z.array(z.readonly(z.tuple([z.int(), z.int()])))),
    moreCopies: z.int(),
  }),
);

export type Tie = z.infer<typeof tieSchema>;
export type ToldPassage = z.infer<typeof toldPassageSchema>;
export type ConnectionFile = z.infer<typeof connectionFileSchema>;
