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
      const work = <T>(ask: (view: IndexView) => T) => (base: IndexView) => unlessStopped(signal, () => ask(viewOf(base)));
      return Promise.race([all(index, store, work(answer)), soon(index, work(answer))]);
    },
  };
}

async function all<T>(index: OpenIndex, store: ShardStore, work: (base: IndexView) => T): Promise<Asked<T>> {
  const { answer, missing } = await withShards(index, store, work);
  return { value: answer, missing };
}

/** What is known when one has waited long enough. */
async function soon<T>({ cache, view }: OpenIndex, work: (base: IndexView) => T): Promise<Asked<T>> {
  await new Promise((resolve) => setTimeout(resolve, SOON));
  return { value: cache.attempt(() => work(view), new Map()).answer, missing: [] };
}

function unlessStopped<T>(signal: StopSignal | undefined, work: () => T): T {
  if (signal?.aborted === true) throw new Stopped();
  return work();
}
