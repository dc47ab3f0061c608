import * as z from 'zod/mini';
import { SCHEMA_VERSION, articleIdSchema } from '../model/article';
import { entityIdSchema } from '../model/entity';
import { ANALYZER_VERSION } from './analyze/analyzer-version';

/** The search index of one corpus. */
export const searchFileSchema = z.readonly(
  z.object({
    schema: z.literal(SCHEMA_VERSION),
    analyzer: z.literal(ANALYZER_VERSION),
    articles: z.readonly(z.array(articleIdSchema)),
    /** One row a passage: position in `articles`, block number, words. In the order of the articles, then of the text. */
    passages: z.readonly(z.array(z.readonly(z.tuple([z.int(), z.int(), z.int()])))),
    /** Sorted by code unit. See `term.ts` for the kinds of term. */
    terms: z.readonly(z.array(z.string())),
    /** For each term, for each passage that holds it: gap to the passage before, number of places, then the gaps between them (in words). */
    postings: z.readonly(z.array(z.readonly(z.array(z.int())))),
    /** Words as folded and joined by a space -> the entities that they name in this corpus. */
    aliases: z.record(z.string(), z.readonly(z.array(entityIdSchema))),
    /** Words that were analyzed as names, where the aliases have changed since; else those of the aliases. */
    names: z.optional(z.readonly(z.array(z.string()))),
    /** Stems of nationality words -> the places that they are of: «الأمريكي» and «الأميركي» are of one country. */
    demonyms: z.record(z.string(), z.readonly(z.array(entityIdSchema))),
  }),
);

export type SearchFile = z.infer<typeof searchFileSchema>;
