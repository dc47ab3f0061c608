import * as z from 'zod/mini';
import { evidenceSchema } from './evidence';

/** What a line of the seed is. Cleaning classifies; nothing is thrown away. */
export const BLOCK_KINDS = ['title', 'lead', 'body', 'heading', 'caption', 'byline', 'bio', 'related', 'boilerplate'] as const;

/** The kinds that make up the article itself. Facets, counts and passages look at these alone. */
export const PASSAGE_KINDS = ['title', 'lead', 'body', 'heading'] as const;

export const blockKindSchema = z.enum(BLOCK_KINDS);

/** One place where cleaning changed characters inside a block. */
export const editSchema = z.readonly(
  z.object({
    /** Rule id, e.g. `clean.tatweel`. */
    rule: z.string(),
    /** In `Article.text`. */
    start: z.int(),
    end: z.int(),
    /** In the decoded seed. */
    rawStart: z.int(),
    rawEnd: z.int(),
  }),
);

/** One non-empty line of the seed, with its place in the clean text and in the decoded seed. */
export const blockSchema = z.readonly(
  z.object({
    /** Position in `Article.blocks`, from zero. */
    index: z.int(),
    kind: blockKindSchema,
    /** In `Article.text`. */
    start: z.int(),
    end: z.int(),
    /** In the decoded seed (byte order mark removed); covers every non-space character of the line. */
    rawStart: z.int(),
    rawEnd: z.int(),
    /** 1-based line of the decoded seed. */
    line: z.int(),
    /** Number shown in the margin: lead and body paragraphs count from 1; null for all others. */
    number: z.nullable(z.int()),
    evidence: evidenceSchema,
    /** Index of the block that this one repeats (a second title, a teaser); null when it repeats none. */
    repeats: z.nullable(z.int()),
    edits: z.readonly(z.array(editSchema)),
  }),
);

export type BlockKind = z.infer<typeof blockKindSchema>;
export type Edit = z.infer<typeof editSchema>;
export type Block = z.infer<typeof blockSchema>;

/** True for blocks that belong to the article itself. */
export function isPassage(block: Pick<Block, 'kind'>): boolean {
  return (PASSAGE_KINDS as readonly BlockKind[]).includes(block.kind);
}
