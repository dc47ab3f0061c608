import type { Draft } from './draft';
import type { Pair } from './gap-table';
import { NOWHERE } from './runs';

/** Words on each side that two words must have in common to be one. */
const REACH = 8;
/** Neighbours may be pushed so far apart. */
const PUSHED = 2 * REACH;
/** Least share, by weight, of the surroundings in either text that stands in the surroundings in the other: half of a rewritten sentence does, a sixth of two strange ones. */
const LEAST_SHARE = 0.32;

/** Words that weigh less stand in every other sentence: one of them tells only beside another one that is known. */
const COMMON = 0.5;
const BESIDE = 2;
/** So many same words in a row, between the same neighbours, are no chance. */
const TELLING_RUN = 4;

/** True when two words have neighbours in common, in both texts, and not only happen to recur. */
export function areBorneOut(draft: Draft, [before, after]: Pair): boolean {
  const { to, from, idsBefore, idsAfter, weights } = draft;
  if (runAround(draft, before) >= TELLING_RUN) return true;
  if ((weights[idsBefore[before] ?? 0] ?? 0) < COMMON && !hasCompany(draft, before, after)) return false;
  return share(to, idsBefore, draft.before.blocks, weights, before, after) >= LEAST_SHARE && share(from, idsAfter, draft.after.blocks, weights, after, before) >= LEAST_SHARE;
}

/** How many same words stand in a row in both texts, a word among them. */
function runAround({ to, idsBefore, idsAfter }: Draft, before: number): number {
  const offset = (to[before] ?? NOWHERE) - before;
  const same = (i: number): boolean => to[i] === i + offset && idsBefore[i] === idsAfter[i + offset];
  let [first, end] = [before, before];
  while (first > 0 && before - first < TELLING_RUN && same(first - 1)) first -= 1;
  while (end - before < TELLING_RUN && same(end)) end += 1;
  return end - first;
}

function hasCompany({ to }: Draft, before: number, after: number): boolean {
  for (let step = -BESIDE; step <= BESIDE; step += 1) {
    const at = to[before + step] ?? NOWHERE;
    if (step !== 0 && at !== NOWHERE && Math.abs(at - after) <= Math.abs(step) + 1) return true;
  }
  return false;
}

/** Other paragraphs that are elsewhere say nothing: a moved paragraph has new neighbours. */
function share(map: Int32Array, ids: Int32Array, blocks: readonly number[], weights: Float64Array, place: number, other: number): number {
  let [common, whole] = [0, 0];
  for (let i = Math.max(0, place - REACH); i <= Math.min(map.length - 1, place + REACH); i += 1) {
    const weight = weights[ids[i] ?? 0] ?? 0;
    const at = map[i] ?? NOWHERE;
    const isNear = at !== NOWHERE && Math.abs(at - other) <= PUSHED;
    if (isNear) common += weight;
    if (isNear || at === NOWHERE || blocks[i] === blocks[place]) whole += weight;
  }
  return whole === 0 ? 0 : common / whole;
}
