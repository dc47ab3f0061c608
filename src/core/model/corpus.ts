import * as z from 'zod/mini';
import { SCHEMA_VERSION, articleDateSchema, articleIdSchema, publisherSchema } from './article';
import { BLOCK_KINDS } from './block';
import { entityIdSchema, entitySchema, entityTypeSchema } from './entity';

/** What the library shows of an article without loading it. */
export const articleCardSchema = z.readonly(
  z.object({
    id: articleIdSchema,
    /** `articles/<id>.<hash>.json`, relative to the manifest. */
    href: z.string(),
    /** The seed as received, relative to the manifest: `raw/<id>.<hash>.txt`. */
    raw: z.string(),
    title: z.string(),
    titleGenerated: z.boolean(),
    publisher: z.nullable(publisherSchema),
    date: z.nullable(articleDateSchema),
    /** The whole first paragraph. */
    lead: z.string(),
    words: z.int(),
    /** Blocks by kind. */
    blocks: z.partialRecord(z.enum(BLOCK_KINDS), z.int()),
    /** The names that the article speaks of most, at most 6, most frequent first. */
    names: z.readonly(z.array(z.readonly(z.object({ id: entityIdSchema, type: entityTypeSchema, ar: z.nullable(z.string()), latin: z.nullable(z.string()), count: z.int() })))),
    diagnostics: z.int(),
  }),
);

/** A seed that gave no article. */
export const seedFailureSchema = z.readonly(z.object({ file: z.string(), code: z.string(), line: z.nullable(z.int()), detail: z.string() }));

/** Names every file of one build. Written last. */
export const manifestSchema = z.readonly(
  z.object({
    schema: z.literal(SCHEMA_VERSION),
    /** Version of the search analyzer that made the index. */
    analyzer: z.int(),
    /** Hash over all files: two builds of the same input are equal. */
    build: z.string(),
    /** `lineage` tells of earlier builds; a corpus that knows none has none. */
    files: z.readonly(z.object({ entities: z.string(), facets: z.string(), search: z.string(), lineage: z.optional(z.string()) })),
    /** In order of date, then id. */
    articles: z.readonly(z.array(articleCardSchema)),
    failures: z.readonly(z.array(seedFailureSchema)),
  }),
);

/** An entity with its use in the whole corpus. Counts look at the articles' own blocks alone. */
export const entityRecordSchema = z.readonly(
  z.object({
    entity: entitySchema,
    /** As written, most frequent first. */
    spellings: z.readonly(z.array(z.readonly(z.object({ text: z.string(), count: z.int(), articles: z.readonly(z.array(articleIdSchema)) })))),
    /** Mentions in each article's own blocks; `elsewhere` counts those in its related links, bios and boilerplate. */
    articles: z.readonly(z.array(z.readonly(z.object({ id: articleIdSchema, count: z.int(), elsewhere: z.int() })))),
  }),
);

export const entitiesFileSchema = z.readonly(z.object({ schema: z.literal(SCHEMA_VERSION), entities: z.readonly(z.array(entityRecordSchema)) }));

/** What one passage can be filtered by. Values are positions in `FacetsFile.values`. */
export const facetPassageSchema = z.readonly(
  z.object({
    block: z.int(),
    /** Direct values; a place does not repeat the places it lies in. */
    values: z.readonly(z.array(z.int())),
  }),
);

export const FACETS = ['publisher', 'outlet', 'place', 'person', 'organisation', 'date'] as const;
export const facetNameSchema = z.enum(FACETS);

/** One value of a facet. `within` are the positions of the places that this place lies in. */
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

/** The facets of every passage, enough to filter and count without loading an article. */
export const facetsFileSchema = z.readonly(
  z.object({
    schema: z.literal(SCHEMA_VERSION),
    values: z.readonly(z.array(facetValueSchema)),
    articles: z.readonly(
      z.array(
        z.readonly(
          z.object({
            id: articleIdSchema,
            /** Values of the whole article: publisher and date. They hold for each of its passages. */
            values: z.readonly(z.array(z.int())),
            passages: z.readonly(z.array(facetPassageSchema)),
          }),
        ),
      ),
    ),
  }),
);

export type ArticleCard = z.infer<typeof articleCardSchema>;
export type SeedFailure = z.infer<typeof seedFailureSchema>;
export type Manifest = z.infer<typeof manifestSchema>;
export type EntityRecord = z.infer<typeof entityRecordSchema>;
export type EntitiesFile = z.infer<typeof entitiesFileSchema>;
export type FacetPassage = z.infer<typeof facetPassageSchema>;
export type FacetName = z.infer<typeof facetNameSchema>;
export type FacetValue = z.infer<typeof facetValueSchema>;
export type FacetsFile = z.infer<typeof facetsFileSchema>;
