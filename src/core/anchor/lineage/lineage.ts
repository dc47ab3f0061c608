import * as z from 'zod/mini';
import { articleDateSchema, articleIdSchema, publisherSchema, SCHEMA_VERSION } from '../../model/article';

/**
 * What became of the words of earlier builds.
 *
 * The corpus build is given the corpus that it replaces. `align-revisions.ts` lays the words of an article as it was over the words
 * as they are, `paragraph-steps.ts` says of each paragraph where it went, and `advance-lineage.ts` carries what earlier builds knew
 * on to the present text, so that one look leads from any kept revision to now (`follow.ts`).
 *
 * Kept are the last {@link MOST_REVISIONS} revisions of an article whose words differ; older ones are dropped, and their links are
 * left to what their own hashes say.
 */

/** Revisions of one article that are kept, newest first. */
export const MOST_REVISIONS = 8;

/** Articles that are no more, and names that are no more, of which the index tells; the newest are kept. */
export const MOST_GONE = 2000;

/** Where a paragraph went. `moved` may also be edited; a paragraph that was both split and merged is `split`. */
export const STEP_KINDS = ['kept', 'edited', 'split', 'merged', 'moved', 'removed'] as const;

export const stepSchema = z.readonly(
  z.object({
    kind: z.enum(STEP_KINDS),
    /** Indexes of the present blocks that hold its words, in the order of its words; none when it was removed. */
    to: z.readonly(z.array(z.int().check(z.nonnegative()))),
    /** Position of its words in `ArticleLineage.texts`; null when they are those of the present block `to[0]`. */
    text: z.nullable(z.int().check(z.nonnegative())),
  }),
);

/** An article as it was, told by what it is. */
export const revisionSchema = z.readonly(
  z.object({
    /** Words of the whole article as it was. */
    words: z.int().check(z.nonnegative()),
    /** Its blocks, in order. */
    blocks: z.readonly(z.array(stepSchema)),
    /** Triples: number of a word then, number of the word that it is now, how many words on run in step. Ascending in the first. */
    runs: z.readonly(z.array(z.int().check(z.nonnegative()))),
  }),
);

/** The earlier revisions of one article. */
export const articleLineageSchema = z.readonly(
  z.object({
    schema: z.literal(SCHEMA_VERSION),
    id: articleIdSchema,
    /** Hash of the present words, paragraph by paragraph. A lineage of other words says nothing. */
    present: z.int(),
    /** Paragraphs that are no longer there as they were. */
    texts: z.readonly(z.array(z.string())),
    /** Newest first. */
    revisions: z.readonly(z.array(revisionSchema).check(z.maxLength(MOST_REVISIONS))),
  }),
);

/** An article of an earlier corpus that is no more. */
export const goneArticleSchema = z.readonly(z.object({ id: articleIdSchema, title: z.string(), publisher: z.nullable(publisherSchema), date: z.nullable(articleDateSchema) }));

/** Names every lineage of the corpus, and the articles that are no more. */
export const lineageIndexSchema = z.readonly(
  z.object({
    schema: z.literal(SCHEMA_VERSION),
    /** The articles that have earlier revisions: `lineage/<key>.<hash>.json`, relative to the manifest. In order of id. */
    articles: z.readonly(z.array(z.readonly(z.object({ id: articleIdSchema, href: z.string() })))),
    /** Last gone first. */
    gone: z.readonly(z.array(goneArticleSchema).check(z.maxLength(MOST_GONE))),
    /** Articles whose text stands under another id now. Last renamed first. */
    renamed: z.readonly(z.array(z.readonly(z.object({ from: articleIdSchema, to: articleIdSchema }))).check(z.maxLength(MOST_GONE))),
  }),
);

export type StepKind = (typeof STEP_KINDS)[number];
export type Step = z.infer<typeof stepSchema>;
export type Revision = z.infer<typeof revisionSchema>;
export type ArticleLineage = z.infer<typeof articleLineageSchema>;
export type GoneArticle = z.infer<typeof goneArticleSchema>;
export type LineageIndex = z.infer<typeof lineageIndexSchema>;
