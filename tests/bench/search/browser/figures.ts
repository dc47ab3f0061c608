import type { LongTask } from './long-tasks';
import type { Step, Words } from './use-reader';
import type { Taken } from './watch-page';
import type { Heap } from './worker-heap';

/** All steps gone through once. */
export interface Round {
  readonly words: Words;
  /** True when the words were those of the first round. */
  readonly again: boolean;
  readonly steps: Readonly<Partial<Record<Step, Taken>>>;
}

/** What using the reader took. */
export interface BrowserFigures {
  readonly articles: number;
  /** How many times slower the main thread was made. */
  readonly slower: number;
  /** Why the worker was not; null when it was. */
  readonly workerSlower: string | null;
  readonly rounds: readonly Round[];
  /** What the workers held: the most that was still reached after a step, and the most at any time with what was no longer reached. */
  readonly workers: { readonly live: Heap; readonly peak: Heap };
  /** What the long tasks of a further round were made of; empty when there had been none. */
  readonly causes: readonly LongTask[];
  /** Processes that wanted the machine before and after, by its own count of the last minute. */
  readonly load: readonly [before: number, after: number];
}

/** Bytes of a heap with what belongs to it. */
export function bytesOf({ used, embedder, buffers }: Heap): number {
  return used + embedder + buffers;
}

/** The greater of two heaps. */
export function greater(one: Heap, other: Heap): Heap {
  return bytesOf(other) > bytesOf(one) ? other : one;
}
