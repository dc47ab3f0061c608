import * as z from 'zod/mini';
import type { Correction } from '../core/corrections/correction';
import { ENTITY_TYPES } from '../core/model/entity';
import { BLOCK_KINDS } from '../core/model/block';
import type { Article } from '../core/model/article';
import { seedFailureSchema } from '../core/model/corpus';

const countsSchema = z.readonly(z.record(z.string(), z.int()));
const STEPS = ['kept', 'edited', 'split', 'merged', 'moved', 'removed', 'inserted', 'gone', 'renamed'] as const;

/** What a corpus holds, in numbers, and what became of the one before. */
export const contentsSchema = z.readonly(
  z.object({
    articles: z.int(),
    blocks: countsSchema,
    mentions: countsSchema,
    times: z.int(),
    quotations: z.int(),
    diagnostics: countsSchema,
    failures: z.readonly(z.array(seedFailureSchema)),
    /** What became of the previous corpus; null when none was given. */
    lineage: z.nullable(z.readonly(z.record(z.enum(STEPS), z.int()))),
  }),
);

export type Contents = z.infer<typeof contentsSchema>;

/** What a run did, in numbers. The object that `--json` prints. */
export interface Summary extends Contents {
  readonly compiled: number;
  readonly reused: number;
  /** Files written to the output folder. */
  readonly written: number;
  readonly unchanged: boolean;
  readonly ignored: readonly string[];
  /** Corrections given, and those that found nothing to correct. */
  readonly corrections: { readonly given: number; readonly idle: readonly Correction[] };
}

/** Counts what articles hold, one after the other. */
export interface Tally {
  readonly add: (article: Article) => void;
  readonly counts: () => Omit<Contents, 'failures' | 'lineage'>;
}

/** A tally of nothing yet. */
export function openTally(): Tally {
  const blocks = new Map<string, number>(BLOCK_KINDS.map((kind) => [kind, 0]));
  const mentions = new Map<string, number>(ENTITY_TYPES.map((type) => [type, 0]));
  const diagnostics = new Map<string, number>();
  const totals = { articles: 0, times: 0, quotations: 0 };
  return {
    add: (article) => {
      totals.articles += 1;
      totals.times += article.times.length;
      totals.quotations += article.quotations.length;
      for (const { kind } of article.blocks) count(blocks, kind);
      for (const { type } of article.mentions) count(mentions, type);
      for (const { code } of article.diagnostics) count(diagnostics, code);
    },
    counts: () => ({ ...totals, blocks: Object.fromEntries(blocks), mentions: Object.fromEntries(mentions), diagnostics: Object.fromEntries([...diagnostics].sort()) }),
  };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
