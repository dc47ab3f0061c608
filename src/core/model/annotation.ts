import * as z from 'zod/mini';
import { entityIdSchema, entityTypeSchema } from './entity';
import { evidenceSchema } from './evidence';
import { spanSchema } from './span';

/** A name in the text. Attached proclitics (و ف ب ل ك) lie outside the span. Mentions never overlap. */
export const mentionSchema = z.readonly(
  z.object({
    start: z.int(),
    end: z.int(),
    type: entityTypeSchema,
    entity: entityIdSchema,
    /** Index of the block that holds it. */
    block: z.int(),
    /** A capital or a palace named for a government («موسكو» says …). */
    metonym: z.boolean(),
    evidence: z.readonly(z.array(evidenceSchema)),
  }),
);

/** A nationality adjective or people («الروسية», «الأوكرانيين»): its own layer, never a place. */
export const demonymSchema = z.readonly(z.object({ start: z.int(), end: z.int(), block: z.int(), of: entityIdSchema }));

/** A calendar expression with its TIMEX3 value. */
export const timeSchema = z.readonly(
  z.object({
    start: z.int(),
    end: z.int(),
    block: z.int(),
    /** TIMEX3: `2025-03-12`, `2025-03`, `2025-W11`, `2024-SU`, `2025-03-14TNI`, `PAST_REF`, `FUTURE_REF`; null when it cannot be resolved (relative, and the article has no date). */
    value: z.nullable(z.string()),
    /** TIMEX3 modifier; null when none. */
    mod: z.nullable(z.enum(['START', 'MID', 'END', 'APPROX'])),
    evidence: evidenceSchema,
  }),
);

export const STANCES = ['neutral', 'affirms', 'denies', 'doubts', 'admits', 'hints', 'warns', 'promises', 'asks'] as const;
export const stanceSchema = z.enum(STANCES);

/** `named` a known entity or a name, `role` an office or a body without its name («المتحدث باسم الكرملين»), `unnamed` a source that the text keeps back («مصدر أمني»). */
export const SPEAKER_KINDS = ['named', 'role', 'unnamed'] as const;
export const speakerKindSchema = z.enum(SPEAKER_KINDS);

/** Who is quoted. `entity` is null for a role or an unnamed source; `span` is null when nothing in this block names it. */
export const speakerSchema = z.readonly(
  z.object({
    kind: z._default(speakerKindSchema, 'named'),
    entity: z.nullable(entityIdSchema),
    span: z.nullable(spanSchema),
    /** True when the verb has no subject and the speaker is carried over («وأضاف»). */
    implicit: z.boolean(),
  }),
);

/** One on whose word somebody's words came to the article («نقلت وكالة تاس عن الوزير قوله»). */
export const relaySchema = z.readonly(z.object({ entity: z.nullable(entityIdSchema), span: spanSchema }));

/** Somebody's words, direct or reported (PARC: source, cue, content). */
export const quotationSchema = z.readonly(
  z.object({
    kind: z.enum(['direct', 'partial', 'indirect']),
    block: z.int(),
    /** Content, without the quotation marks. */
    content: spanSchema,
    cue: z.nullable(spanSchema),
    stance: stanceSchema,
    /** Null when the text gives no source. */
    speaker: z.nullable(speakerSchema),
    /** Those through whom the words came, from the one that the article itself relies on to the one next to the speaker; empty when the article quotes him itself. */
    via: z._default(z.readonly(z.array(relaySchema)), []),
    evidence: evidenceSchema,
  }),
);

/** A medium, institute or platform on whose word the article tells something. */
export const citationSchema = z.readonly(
  z.object({ entity: entityIdSchema, block: z.int(), start: z.int(), end: z.int(), evidence: evidenceSchema }),
);

export type Mention = z.infer<typeof mentionSchema>;
export type Demonym = z.infer<typeof demonymSchema>;
export type Time = z.infer<typeof timeSchema>;
export type Stance = z.infer<typeof stanceSchema>;
export type SpeakerKind = z.infer<typeof speakerKindSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type Relay = z.infer<typeof relaySchema>;
export type Quotation = z.infer<typeof quotationSchema>;
export type Citation = z.infer<typeof citationSchema>;
