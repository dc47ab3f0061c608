import * as z from 'zod/mini';

/** Why the machine decided something. Shown to a reader who asks "why?". */
export const evidenceSchema = z.readonly(
  z.object({
    /** `rule` a named rule of the pipeline, `list` a row of a table, `editor` a sidecar, `model` a trained tagger. */
    by: z.enum(['rule', 'list', 'editor', 'model']),
    /** Rule or table id, also the i18n key of its explanation, e.g. `names.title-before-name`. */
    id: z.string(),
    /** The words that triggered it (a title, a cue, a table row); null when the rule needs none. */
    words: z.nullable(z.string()),
    /** From 0 to 1 where the method yields one; null otherwise. */
    score: z.nullable(z.number()),
  }),
);

export type Evidence = z.infer<typeof evidenceSchema>;
