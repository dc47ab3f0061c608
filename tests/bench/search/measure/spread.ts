import type { Spread } from './task';

/** Median, 95th of a hundred, and the greatest. Of nothing all are 0. */
export function spread(values: readonly number[]): Spread {
  const ordered = [...values].sort((a, b) => a - b);
  const at = (share: number): number => ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: ordered.at(-1) ?? 0 };
}
