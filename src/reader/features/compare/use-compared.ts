import { useEffect, useState } from 'react';
import type { WordingSet } from '../../../core/compare/wording-set';
import { compared, type Compared, type Loaded } from './compared';

/** So long may be worked at a stretch, milliseconds; on a slow device it is a few times longer. */
const STRETCH = 12;

interface Laid {
  readonly of: readonly [Loaded, Loaded, readonly WordingSet[]];
  readonly value: Compared;
}

/** Two articles laid side by side; null while that is being worked out. */
export function useCompared(a: Loaded, b: Loaded, sets: readonly WordingSet[]): Compared | null {
  const [laid, lay] = useState<Laid | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    void compared(a, b, sets, breather()).then((value) => {
      if (!stop.signal.aborted) lay({ of: [a, b, sets], value });
    });
    return () => stop.abort();
  }, [a, b, sets]);
  return laid !== null && laid.of[0] === a && laid.of[1] === b && laid.of[2] === sets ? laid.value : null;
}

/** Pauses only when it was worked for long enough. */
function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
