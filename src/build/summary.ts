import type { LineageCounts } from '../core/anchor/lineage/trace-corpus';
import type { Correction } from '../core/corrections/correction';
import { ENTITY_TYPES } from '../core/model/entity';
import { BLOCK_KINDS } from '../core/model/block';
import type { Article } from '../core/model/article';
import type { SeedFailure } from '../core/model/corpus';

/** What a run did, in numbers. The object that `--json` prints. */
export interface Summary {
  readonly articles: number;
  readonly compiled: number;
  readonly reused: number;
  /** Files written to the output folder. */
  readonly written: number;
  readonly unchanged: boolean;
  readonly blocks: Readonly<Record<string, number>>;
  readonly mentions: Readonly<Record<string, number>>;
  readonly times: number;
  readonly quotations: number;
  readonly diagnostics: Readonly<Record<string, number>>;
  readonly failures: readonly SeedFailure[];
  readonly ignored: readonly string[];
  /** Corrections given, and those that found nothing to correct. */
  readonly corrections: { readonly given: number; readonly idle: readonly Correction[] };
  /** What became of the previous corpus; null when none was given. */
  readonly lineage: LineageCounts | null;
}

type Work = Pick<Summary, 'compiled' | 'reused' | 'written' | 'unchanged' | 'failures' | 'ignored' | 'lineage'> & { readonly corrections: readonly Correction[]; readonly idle: readonly Correction[] };

/** Counts what the articles hold. */
export function summarise(articles: readonly Article[], { compiled, reused, written, unchanged, failures, ignored, corrections, idle, lineage }: Work): Summary {
  return {
    articles: articles.length,
    compiled,
    reused,
    written,
    unchanged,
    failures,
    ignored,
    corrections: { given: corrections.length, idle },
    lineage,
    blocks: tally(BLOCK_KINDS, articles.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))),
    mentions: tally(ENTITY_TYPES, articles.flatMap(({ mentions }) => mentions.map(({ type }) => type))),
    times: articles.reduce((sum, { times }) => sum + times.length, 0),
    quotations: articles.reduce((sum, { quotations }) => sum + quotations.length, 0),
    diagnostics: tally([], articles.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)).sort()),
  };
}

function tally(order: readonly string[], values: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map(order.map((value) => [value, 0]));
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}
