import type { Draft } from './draft';
import type { Pair } from './gap-table';
import { NOWHERE } from './runs';

/** Words on each side that two words must have in common to be one. */
const REACH = 8;
/** Neighbours may be pushed so far apart. */
const PUSHED = 2 * REACH;
/** Least share, by weight, of the surroundings in either text that stands in the surroundings in the other: half of a rewritten sentence does, a sixth of two strange ones. */
const LEAST_SHARE = 0.32;

/** True when two words have neighbours in common, in both texts, and not only happen to recur. */
export function areBorneOut({ to, from, idsBefore, idsAfter, weights }: Draft, [before, after]: Pair): boolean {
  return share(to, idsBefore, weights, before, after) >= LEAST_SHARE && share(from, idsAfter, weights, after, before) >= LEAST_SHARE;
}

function share(map: Int32Array, ids: Int32Array, weights: Float64Array, place: number, other: number): number {
  let [common, whole] = [0, 0];
  for (let i = Math.max(0, place - REACH); i <= Math.min(map.length - 1, place + REACH); i += 1) {
    const weight = weights[ids[i] ?? 0] ?? 0;
    const at = map[i] ?? NOWHERE;
    whole += weight;
    if (at !== NOWHERE && Math.abs(at - other) <= PUSHED) common += weight;
  }
  return whole === 0 ? 0 : common / whole;
}
