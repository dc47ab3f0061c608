import { useEffect, useState } from 'react';
import type { WordingSet } from '../../../core/compare/wording-set';
import { breather } from '../../parts/breather';
import { compared, type Compared, type Loaded } from './compared';

interface Laid {
  readonly of: readonly [Loaded, Loaded];
  readonly value: Compared;
}

/** Two articles laid side by side; null while that is being worked out. With another table of wordings the last stays until the new one is there. */
export function useCompared(a: Loaded, b: Loaded, sets: readonly WordingSet[]): Compared | null {
  const [laid, lay] = useState<Laid | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    compared(a, b, sets, breather(stop.signal)).then(
      (value) => {
        if (!stop.signal.aborted) lay({ of: [a, b], value });
      },
      (error: Error) =>
        lay(() => {
          throw error;
        }),
    );
    return () => stop.abort();
  }, [a, b, sets]);
  return laid !== null && laid.of[0] === a && laid.of[1] === b ? laid.value : null;
}
