import type { MissingShard } from '../../corpus-source';
import type { ShardStore } from '../doors';
import type { IndexView } from '../index-view';
import type { OpenIndex } from './open-index';

/** An answer, with the parts of the index that it had to do without. */
export interface Answered<T> {
  readonly answer: T;
  readonly missing: readonly MissingShard[];
}

/**
 * Computes over an index and, as long as something was wanted that is not there, reads it (all at once) and computes again.
 * What cannot be read answers as if it were empty; the next call asks for it anew, even while an earlier one still waits for it.
 */
export async function withShards<T>({ view, cache, reading }: OpenIndex, store: ShardStore, compute: (view: IndexView) => T): Promise<Answered<T>> {
  const failed = new Map<string, MissingShard['cause']>();
  for (;;) {
    const { answer, wanted, missing } = cache.attempt(() => compute(view), failed);
    if (wanted.size === 0) {
      if (reading.size === 0) cache.shrink();
      return { answer, missing: [...missing].map(([shard, cause]) => ({ shard, cause })) };
    }
    await Promise.all(
      [...wanted].map(async ([file, shards]) => {
        const bytes = await readOnce(reading, store, file);
        if (typeof bytes !== 'string') cache.put(shards, bytes);
        else for (const shard of shards) failed.set(shard, bytes);
      }),
    );
  }
}

/** Joins a read that is on its way; should that fail, it may have failed before this was asked, and the file is read anew. */
async function readOnce(reading: OpenIndex['reading'], store: ShardStore, file: string): Promise<Uint8Array | MissingShard['cause']> {
  const begun = reading.get(file);
  if (begun !== undefined) {
    const bytes = await begun;
    if (typeof bytes !== 'string') return bytes;
  }
  const another = reading.get(file);
  if (another !== undefined) return another;
  const read = store.read(file).finally(() => reading.delete(file));
  reading.set(file, read);
  return read;
}
