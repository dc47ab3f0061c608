import * as z from 'zod/mini';

export const ENTITY_TYPES = ['PER', 'LOC', 'ORG'] as const;
export const entityTypeSchema = z.enum(ENTITY_TYPES);

/** Lower-case ASCII: `per:vladimir-putin`, `loc:sudzha`, `org:reuters`; `local:<type>-<hash>` for a name no table knows. */
export const entityIdSchema = z.string().check(z.regex(/^(?:per|loc|org|local):[a-z0-9-]+$/));

const bilingualSchema = z.readonly(z.object({ ar: z.string(), en: z.string() }));

/** The thing that a mention names. */
export const entitySchema = z.readonly(
  z.object({
    id: entityIdSchema,
    type: entityTypeSchema,
    /** Canonical Arabic name; null when only a Latin spelling is known. */
    ar: z.nullable(z.string()),
    /** Canonical Latin name; null when unknown. */
    latin: z.nullable(z.string()),
    /** What it is, in a few words; null when unknown. */
    description: z.nullable(bilingualSchema),
    /** Finer kind: `country`, `region`, `city`, `sea`, `river`, `facility`, `area`, `agency`, `platform`, `ministry`, `army` …; null when unknown. */
    kind: z.nullable(z.string()),
    /** Places that this place is part of, nearest first (Sudzha: Kursk, Russia). Empty for all others. */
    within: z.readonly(z.array(entityIdSchema)),
    /** `[longitude, latitude]` in degrees; null when unknown or no place. */
    coordinates: z.nullable(z.readonly(z.tuple([z.number(), z.number()]))),
    wikidata: z.nullable(z.string()),
    /** Where the row comes from (`cldr-48`, `natural-earth-5`, `curated`, `article` for a name no table knows). */
    source: z.string(),
  }),
);

export type EntityType = z.infer<typeof entityTypeSchema>;
export type EntityId = z.infer<typeof entityIdSchema>;
export type Entity = z.infer<typeof entitySchema>;
