import type { Observe, Stage } from '../../../src/core/pipeline/compile-article';

/** Milliseconds that each stage took so far. */
export interface Stopwatch {
  readonly spent: ReadonlyMap<Step, number>;
  readonly observe: Observe;
  /** Also counts what is no stage of the recipe. */
  readonly time: <T>(step: Step, run: () => T) => T;
}

export type Step = Stage | 'validate' | 'corpus files';

export function stopwatch(): Stopwatch {
  const spent = new Map<Step, number>();
  const time = <T>(step: Step, run: () => T): T => {
    const began = performance.now();
    try {
      return run();
    } finally {
      spent.set(step, (spent.get(step) ?? 0) + performance.now() - began);
    }
  };
  return { spent, observe: time, time };
}

export function timed(run: () => unknown): { readonly ms: number } {
  const began = performance.now();
  run();
  return { ms: performance.now() - began };
}
