import type { MissingShard } from '../corpus-source';

/** Where a writer lays down what no longer fits into memory. */
export interface RunStore {
  readonly append: (run: number, bytes: Uint8Array) => Promise<void>;
  /** What was appended, in order, in pieces of any length. */
  readonly read: (run: number) => AsyncIterable<Uint8Array>;
}

/** Where an index is written. */
export interface IndexSink {
  /** Keeps a file under its name (`shardFileName`), compressed as the door likes. Names are never given twice. */
  readonly write: (name: string, bytes: Uint8Array) => Promise<void>;
  /** SHA-256, at least the first six bytes of it. */
  readonly hash: (bytes: Uint8Array) => Uint8Array;
}

/** Where the files of an index are read. */
export interface ShardStore {
  /** The content of a file, no longer compressed and checked against its name (`hashOfFile`), or why it cannot be had. Asks again each time. */
  readonly read: (name: string) => Promise<Uint8Array | MissingShard['cause']>;
}

/** Runs in memory, for corpora that fit there. */
export function memoryRuns(): RunStore {
  const runs = new Map<number, Uint8Array[]>();
  return {
    append: (run, bytes) => {
      const known = runs.get(run) ?? [];
      runs.set(run, known);
      known.push(bytes.slice());
      return Promise.resolve();
    },
    async *read(run) {
      for (const bytes of runs.get(run) ?? []) yield await Promise.resolve(bytes);
    },
  };
}
