import * as z from 'zod/mini';

/** How much a diagnostic matters: `info` is a count worth knowing, `warning` is text to look at. */
export const severitySchema = z.enum(['info', 'warning', 'error']);

/** A problem or finding in a seed: a rule id, a place, and the words that are concerned. */
export const diagnosticSchema = z.readonly(
  z.object({
    /** Key of the message that a reader sees, e.g. `clean.bidi-control`. */
    code: z.string(),
    severity: severitySchema,
    /** 1-based line of the decoded seed; null when the whole file is meant. */
    line: z.nullable(z.int()),
    /** Values for the message: counts and quoted words. */
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
);

export type Severity = z.infer<typeof severitySchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;

/** A seed that could not be read at all. `code` is the key of the message that a reader sees. */
export class SeedError extends Error {
  constructor(
    readonly file: string,
    readonly code: 'empty' | 'binary' | 'lone-surrogate' | 'too-large' | 'undecodable' | 'mojibake' | 'unreadable' | 'bad-name' | 'bad-sidecar' | 'duplicate-id',
    /** 1-based; null when the whole file is meant. */
    readonly line: number | null = null,
    readonly detail: string = '',
  ) {
    super(`${file}${line === null ? '' : `:${line}`}: ${code}${detail === '' ? '' : ` (${detail})`}`);
    this.name = 'SeedError';
  }
}
