import { useEffect, useState, useSyncExternalStore } from 'react';

/** How many of some rows are drawn by now: the first `step` at once, the rest little by little, and anew when `name` changes. All of them where the page is written ahead or taken over. */
export function useGrown(rows: number, name: string, step: number): number {
  const written = useSyncExternalStore(never, () => false, () => true);
  const [drawn, draw] = useState({ name, grown: written ? Infinity : step });
  if (drawn.name !== name) draw({ name, grown: step });
  const grown = drawn.name === name ? drawn.grown : step;
  useEffect(() => {
    if (grown >= rows) return;
    const timer = setTimeout(() => draw({ name, grown: grown + step }));
    return () => clearTimeout(timer);
  }, [grown, name, rows, step]);
  return Math.min(grown, rows);
}

function never(): () => void {
  return () => undefined;
}
