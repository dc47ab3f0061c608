import * as z from 'zod/mini';

/** What can be seen of how a text was made. `calque` is rare in texts written in Arabic, `common-calque` by now usual in news of any making. */
export const SIGN_KINDS = ['set-aside', 'repeated-title', 'repeated-paragraph', 'spellings', 'space-before-mark', 'latin-words', 'lone-initial', 'calque', 'common-calque'] as const;

/** Places kept of one sign. */
export const MOST_PLACES = 50;

/** One thing that can be seen in a text, with its places. Never what follows from it. */
export const signSchema = z.readonly(
  z.object({
    kind: z.enum(SIGN_KINDS),
    /** The entity that is spelled in several ways, or the row of the table of calques; null for all others. */
    of: z.nullable(z.string()),
    /** How often it is there; lines, spellings or places. */
    count: z.int(),
    /** In the order of the text, the first `MOST_PLACES`. Offsets are in `Article.text`. */
    places: z.readonly(z.array(z.readonly(z.object({ start: z.int(), end: z.int(), block: z.int() })))),
  }),
);

export type SignKind = (typeof SIGN_KINDS)[number];
export type Sign = z.infer<typeof signSchema>;
export type SignPlace = Sign['places'][number];
