import type { StopSignal } from '../core/search/corpus-source';
import type { ShardStore } from '../core/search/index/doors';
import type { IndexView } from '../core/search/index/index-view';
import type { OpenIndex } from '../core/search/index/read/open-index';
import { withShards } from '../core/search/index/read/with-shards';
import type { Asked, AskedIndex } from './index-source';

/** Until counts are shown that are still growing, milliseconds. */
const SOON = 200;

/** A question that is no longer of interest. */
class Stopped extends Error {}

/** Asks an index whose shards lie in a store; `viewOf` gives what is looked at in place of the index itself. */
export function askedIndex(opened: () => Promise<OpenIndex>, store: ShardStore, viewOf: (base: IndexView) => IndexView): AskedIndex {
  return {
    ask: async (answer, signal) => all(await opened(), store, (base) => unlessStopped(signal, () => answer(viewOf(base)))),
    askSoon: async (answer, signal) => {
      const index = await opened();
      const work = (base: IndexView) => unlessStopped(signal, () => answer(viewOf(base)));
      return (await inTime(all(index, store, work))) ?? { value: index.cache.attempt(() => work(index.view), new Map()).answer, missing: [] };
    },
  };
}

async function all<T>(index: OpenIndex, store: ShardStore, work: (base: IndexView) => T): Promise<Asked<T>> {
  const { answer, missing } = await withShards(index, store, work);
  return { value: answer, missing };
}

/** What comes before one has waited long enough; null when nothing does. */
async function inTime<T>(coming: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), SOON)));
  return Promise.race([coming, late]).finally(() => clearTimeout(timer));
}

function unlessStopped<T>(signal: StopSignal | undefined, work: () => T): T {
  if (signal?.aborted === true) throw new Stopped();
  return work();
}
