/** A thread of its own for the search index. */
import { expose, proxy, type ProxyMarked } from 'comlink';
import type { OpenedIndex } from './opened-index';
import { hostedIndex } from './hosted-index';
import { stoppable } from './stoppable';

/** What this thread answers. */
export interface CorpusWorker {
  /** Answers when the thread has started. */
  readonly isHere: () => true;
  /** The index of the build that this head file names, below this address. */
  readonly open: (base: string, head: string) => WorkerIndex & ProxyMarked;
}

export type WorkerIndex = ReturnType<typeof workerIndex>;

expose({ isHere: () => true, open: (base, head) => proxy(workerIndex(hostedIndex(base, head))) } satisfies CorpusWorker);

function workerIndex({ compiled, corrected, correct, records }: OpenedIndex) {
  return { compiled: proxy(stoppable(compiled)), corrected: proxy(stoppable(corrected)), correct, records };
}
