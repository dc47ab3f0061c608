import * as z from 'zod/mini';

/** Version of the published table. Any other is refused. */
export const WORDING_VERSION = 1;

/** Name of the published table, below the collection. */
export const WORDING_FILE = 'wording-sets.json';

const bilingualSchema = z.readonly(z.strictObject({ ar: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) }));
const formsSchema = z.readonly(z.array(z.string().check(z.regex(/^\S+(?: \S+){0,3}$/u))));

/** One of the words for a matter. */
export const wordingSchema = z.readonly(
  z.strictObject({
    /** The word by which all its forms are told. */
    word: z.string().check(z.minLength(1)),
    /** As written, one to four words each. Article, glued particles and pronouns need no form of their own; plurals and persons of verbs do. */
    forms: formsSchema.check(z.minLength(1)),
    /** Words near which the forms mean something else («رئيس تحرير»): one of the two before or the two after. */
    unless: z.optional(formsSchema),
    /** Words, one of which the forms need right beside them to mean this. */
    only: z.optional(formsSchema),
    /** What a choice of this word carries, told neutrally; absent where it carries nothing to speak of. */
    carries: z.optional(bilingualSchema),
  }),
);

/** Words between which a text chooses when it tells of one matter. */
export const wordingSetSchema = z.readonly(
  z.strictObject({
    id: z.string().check(z.regex(/^[a-z][a-z-]{0,31}$/)),
    concept: bilingualSchema,
    words: z.readonly(z.array(wordingSchema).check(z.minLength(2))),
    /** Where the choice of words is spoken of. */
    source: z.string().check(z.minLength(1)),
  }),
);

/** The table as a collection publishes it; whoever hosts it may edit it there. */
export const wordingFileSchema = z.readonly(z.strictObject({ 'isnad-wording': z.literal(WORDING_VERSION), sets: z.readonly(z.array(wordingSetSchema)) }));

export type Wording = z.infer<typeof wordingSchema>;
export type WordingSet = z.infer<typeof wordingSetSchema>;
export type WordingFile = z.infer<typeof wordingFileSchema>;
