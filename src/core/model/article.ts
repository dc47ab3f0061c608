import * as z from 'zod/mini';
import { citationSchema, demonymSchema, mentionSchema, quotationSchema, timeSchema } from './annotation';
import { blockSchema } from './block';
import { diagnosticSchema } from './diagnostic';
import { entitySchema } from './entity';
import { evidenceSchema } from './evidence';
import { signSchema } from './sign';

/** Version of the compiled corpus. A reader refuses any other and says so. */
export const SCHEMA_VERSION = 1;

/** File name of the seed without its ending: letters of any script, digits, `_`, `-`, `.`. */
export const articleIdSchema = z.string().check(z.regex(/^[\p{L}\p{N}_-][\p{L}\p{N}_.-]{0,127}$/u));

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6'] as const;

/** The date of writing. `from`/`to` are calendar days (ISO), equal when the day is certain. */
export const articleDateSchema = z.readonly(
  z.object({
    from: z.string(),
    to: z.string(),
    /** `stated` by the page or its sidecar, `editor` inferred by an editor in the sidecar, `inferred` from the text. */
    certainty: z.enum(['stated', 'editor', 'inferred']),
    evidence: evidenceSchema,
  }),
);

/** Whose page it is: an entity of the tables where known, else the name as the page gives it. */
export const publisherSchema = z.readonly(
  z.object({
    /** Facet value: an entity id, or `publisher:<slug>` for a name no table knows. */
    id: z.string(),
    name: z.string(),
    latin: z.nullable(z.string()),
    evidence: evidenceSchema,
  }),
);

export const titleSchema = z.readonly(
  z.object({
    text: z.string(),
    /** Index of the title block; null when the title was generated. */
    block: z.nullable(z.int()),
    /** True when the seed has no title and this one was made from the lead. */
    generated: z.boolean(),
  }),
);

/** The seed that an article comes from. */
export const provenanceSchema = z.readonly(
  z.object({
    /** File name in `seeds/`. */
    file: z.string(),
    /** Bytes. */
    size: z.int(),
    /** Hex SHA-256 of the bytes as received. */
    sha256: z.string(),
    encoding: z.enum(ENCODINGS),
    /** Address of the page from the sidecar; null when unknown. */
    url: z.nullable(z.string()),
    /** Author from the sidecar or the byline; null when unknown. */
    author: z.nullable(z.string()),
  }),
);

/** One article: a frozen clean text, and layers that point into it. */
export const articleSchema = z.readonly(
  z.object({
    schema: z.literal(SCHEMA_VERSION),
    id: articleIdSchema,
    provenance: provenanceSchema,
    title: titleSchema,
    publisher: z.nullable(publisherSchema),
    date: z.nullable(articleDateSchema),
    /** The clean text of all blocks in order, joined by one `\n`. */
    text: z.string(),
    blocks: z.readonly(z.array(blockSchema)),
    /** Sentences of every block, in order; each lies inside one block. */
    sentences: z.readonly(z.array(z.readonly(z.object({ start: z.int(), end: z.int(), block: z.int() })))),
    mentions: z.readonly(z.array(mentionSchema)),
    demonyms: z.readonly(z.array(demonymSchema)),
    times: z.readonly(z.array(timeSchema)),
    quotations: z.readonly(z.array(quotationSchema)),
    citations: z.readonly(z.array(citationSchema)),
    /** Every entity that a mention, demonym, speaker or citation names, with the places they lie in. Sorted by id. */
    entities: z.readonly(z.array(entitySchema)),
    /** Words in the article's own blocks. */
    words: z.int(),
    diagnostics: z.readonly(z.array(diagnosticSchema)),
    /** What can be seen of how the text was made. */
    signs: z._default(z.readonly(z.array(signSchema)), []),
  }),
);

export type Encoding = (typeof ENCODINGS)[number];
export type ArticleId = z.infer<typeof articleIdSchema>;
export type ArticleDate = z.infer<typeof articleDateSchema>;
export type Publisher = z.infer<typeof publisherSchema>;
export type Title = z.infer<typeof titleSchema>;
export type Provenance = z.infer<typeof provenanceSchema>;
export type Article = z.infer<typeof articleSchema>;
