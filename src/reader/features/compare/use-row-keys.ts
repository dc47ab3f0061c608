import { useCallback, useEffect, useRef } from 'react';
import { useKeys } from '../../parts/use-keys';
import { useCompareState } from '../../state/use-compare-state';
import type { BothRow } from './compared';
import { rowId } from './row-id';

/** Where one is among the rows that both tell, and the way to another. `go` moves there by the passage that a row begins with; `areDrawn` once all rows stand. */
export function useRowKeys(rows: readonly BothRow[], areDrawn: boolean): { readonly current: number | null; readonly go: (at: number) => void } {
  const [{ at }, change] = useCompareState();
  const here = at === null ? -1 : rows.findIndex(({ ordinals }) => ordinals.includes(at));
  const current = rows[here]?.at ?? null;
  const arrived = useRef(false);
  const go = useCallback(
    (to: number) => {
      change((now) => ({ ...now, at: to }), 'replace');
      show(to);
    },
    [change],
  );
  useEffect(() => {
    if (!areDrawn) return;
    // Once, for an address that names a passage; later moves show their row themselves.
    if (!arrived.current && current !== null) show(current);
    arrived.current = true;
  }, [current, areDrawn]);
  const step = (by: 1 | -1): void => {
    const next = here === -1 && by === -1 ? undefined : rows[here + by];
    if (next !== undefined) go(next.at);
  };
  useKeys({ KeyJ: () => step(1), KeyK: () => step(-1), KeyN: () => step(1), KeyP: () => step(-1) });
  return { current, go };
}

function show(at: number): void {
  const row = document.getElementById(rowId(at));
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'start' });
}
