import * as z from 'zod/mini';
import type { Encoding } from './article';

/** What an editor states about a seed in `<name>.yaml` beside it. Every field may be missing. */
export const sidecarSchema = z.readonly(
  z.strictObject({
    title: z.optional(z.string()),
    publisher: z.optional(z.string()),
    url: z.optional(z.string()),
    author: z.optional(z.string()),
    /** ISO day `2025-03-12`, or an interval `2025-04-26/2025-04-28`. */
    published: z.optional(z.string()),
    /** `stated` when the page itself gave the date, `editor` when an editor inferred it. */
    published_basis: z.optional(z.enum(['stated', 'editor'])),
    /** From what the editor inferred the date. */
    published_note: z.optional(z.string()),
    language: z.optional(z.string()),
  }),
);

export type Sidecar = z.infer<typeof sidecarSchema>;

/** A raw file as received, before anything is decoded. */
export interface Seed {
  /** File name without its ending: the article's id for ever. */
  readonly id: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Hex. */
  readonly sha256: string;
  readonly sidecar: Sidecar | null;
}

/** Decodes strictly: throws on a byte that the encoding does not have. Given by the door, since the core has no platform. */
export type DecodeBytes = (encoding: Encoding, bytes: Uint8Array) => string;
