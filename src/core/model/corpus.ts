import * as z from 'zod/mini';
import { SCHEMA_VERSION, articleDateSchema, articleIdSchema, publisherSchema } from './article';
import { entityIdSchema, entitySchema, entityTypeSchema } from './entity';

/** What a list shows of an article at first. */
export const articleCardSchema = z.readonly(
  z.object({
    /** Place in the order of the corpus: by date, then id; undated articles last. */
    number: z.int(),
    id: articleIdSchema,
    /** `articles/<id>.<hash>.json`, relative to the manifest. */
    href: z.string(),
    title: z.string(),
    titleGenerated: z.boolean(),
    publisher: z.nullable(publisherSchema),
    date: z.nullable(articleDateSchema),
    words: z.int(),
  }),
);

/** What a list shows of an article besides its card, in pages of its own: texts weigh most. */
export const articlePreviewSchema = z.readonly(
  z.object({
    /** The whole first paragraph. */
    lead: z.string(),
    /** The names that the article speaks of most, at most 6, most frequent first. */
    names: z.readonly(z.array(z.readonly(z.object({ id: entityIdSchema, type: entityTypeSchema, ar: z.nullable(z.string()), latin: z.nullable(z.string()), count: z.int() })))),
  }),
);

/** A seed that gave no article. */
export const seedFailureSchema = z.readonly(z.object({ file: z.string(), code: z.string(), line: z.nullable(z.int()), detail: z.string() }));

/** What one build is, and the files from which all others are found. Written last. */
export const manifestSchema = z.readonly(
  z.object({
    schema: z.literal(SCHEMA_VERSION),
    /** Version of the search analyzer that made the index. */
    analyzer: z.int(),
    /** Hash over all files: two builds of the same input are equal. */
    build: z.string(),
    articles: z.int(),
    /** Passages of the articles themselves. */
    passages: z.int(),
    /**
     * `index` is the head of the search index, which names its shards; `lineage` tells of earlier builds, a corpus that knows none has none;
     * `connections` names the files that tell what articles have in common, a corpus in which none have has none.
     */
    files: z.readonly(z.object({ index: z.string(), lineage: z.optional(z.string()), connections: z.optional(z.string()) })),
    failures: z.readonly(z.array(seedFailureSchema)),
  }),
);

/** An entity with its use in the whole corpus. Counts look at the articles' own blocks alone, unless they say so. */
export const entityRecordSchema = z.readonly(
  z.object({
    entity: entitySchema,
    /** As written, most frequent first. `articles` is how many there are, `first` the numbers of the first of them, at most `FIRST_ARTICLES`. */
    spellings: z.readonly(z.array(z.readonly(z.object({ text: z.string(), count: z.int(), articles: z.int(), first: z.readonly(z.array(z.int())) })))),
    articles: z.int(),
    mentions: z.int(),
    /** Mentions in related links, bios and boilerplate. */
    elsewhere: z.int(),
  }),
);

export const FACETS = ['publisher', 'outlet', 'speaker', 'place', 'person', 'organisation', 'date'] as const;
export const facetNameSchema = z.enum(FACETS);

/** One value of a facet. `within` are the numbers of the places that this place lies in, nearest first. */
export const facetValueSchema = z.readonly(
  z.object({
    facet: facetNameSchema,
    /** Entity id, publisher id, `unknown`, or a month `2025-03`. */
    id: z.string(),
    ar: z.nullable(z.string()),
    latin: z.nullable(z.string()),
    within: z.readonly(z.array(z.int())),
    /** Other spellings found in the corpus, for the search inside a facet. */
    spellings: z.readonly(z.array(z.string())),
  }),
);

export type ArticleCard = z.infer<typeof articleCardSchema>;
export type ArticlePreview = z.infer<typeof articlePreviewSchema>;
export type SeedFailure = z.infer<typeof seedFailureSchema>;
export type Manifest = z.infer<typeof manifestSchema>;
export type EntityRecord = z.infer<typeof entityRecordSchema>;
export type FacetName = z.infer<typeof facetNameSchema>;
export type FacetValue = z.infer<typeof facetValueSchema>;
