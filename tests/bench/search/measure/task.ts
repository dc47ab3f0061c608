import type { EngineName, Traffic } from '../engines/engine';

/** One thing to measure in a process of its own. */
export interface Task {
  readonly part: 'make' | 'build' | 'query';
  readonly engine: EngineName;
  /** JSON of the material. */
  readonly material: string;
  readonly folder: string;
  readonly articles: number;
  readonly seed: number;
  readonly queries: number;
}

/** Milliseconds, or anything else that varies. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

export interface BuildFigures {
  /** Without the seconds that articles were waited for. */
  readonly seconds: number;
  /** Highest resident memory of the process and of those that it started, in MB, without the one that makes the articles. */
  readonly peakMegabytes: number;
}

/** What a reader that was just opened loaded until it had an answer. */
export interface ColdFigures {
  readonly bytes: Spread;
  readonly requests: Spread;
  readonly ms: Spread;
}

export interface QueryFigures {
  readonly queries: number;
  /** Queries that found nothing. */
  readonly empty: number;
  /** Articles found. */
  readonly found: Spread;
  /** Until the first result with its title; until ten; until the counts of all facets besides. */
  readonly cold: Readonly<Record<'first' | 'ten' | 'counts', ColdFigures>>;
  /** Ten results with their titles; with the counts of all facets. */
  readonly warm: Readonly<Record<'plain' | 'counts', Spread>>;
  /** By kind of query, with counts. */
  readonly kinds: Readonly<Record<string, Spread>>;
  /** Everything that was loaded for all queries together. */
  readonly traffic: Traffic;
  /** What lives after all queries, in MB: heap and buffers, after collecting garbage, without what lived before the index was opened. */
  readonly megabytes: number;
}

export type TaskFigures = BuildFigures | QueryFigures;
