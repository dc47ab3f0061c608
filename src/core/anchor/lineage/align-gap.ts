import type { Draft } from './draft';
import { bestPairs, type Gap, type Pair } from './gap-table';

/** Largest table that is filled; a larger gap is first cut at words that stand once in either side. */
const MOST_CELLS = 40_000;
/** Sizes of the groups of words that larger gaps are cut at, the more telling first. */
const GROUPS = [3, 2, 1] as const;
const FACTOR = 1_000_003;

/** The pairs, in order, that join most of two stretches of any length. A long stretch without any telling word stays apart. */
export function alignGap(draft: Draft, gap: Gap): readonly Pair[] {
  const size = (gap.to - gap.from) * (gap.end - gap.at);
  if (size <= 0) return [];
  if (size <= MOST_CELLS) return bestPairs(draft, gap);
  for (const length of GROUPS) {
    const cuts = increasing(uniqueCuts(draft, gap, length));
    if (cuts.length > 0) return between(draft, gap, cuts);
  }
  return [];
}

function between(draft: Draft, gap: Gap, cuts: readonly Pair[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [from, at] = [gap.from, gap.at];
  for (const cut of cuts) {
    pairs.push(...alignGap(draft, { from, to: cut[0], at, end: cut[1] }), cut);
    [from, at] = [cut[0] + 1, cut[1] + 1];
  }
  return [...pairs, ...alignGap(draft, { from, to: gap.to, at, end: gap.end })];
}

/** First words of the groups that stand once in either stretch, in the order of the first. */
function uniqueCuts({ idsBefore, idsAfter }: Draft, { from, to, at, end }: Gap, length: number): readonly Pair[] {
  const there = once(idsAfter, at, end, length);
  return [...once(idsBefore, from, to, length)].flatMap(([key, here]) => {
    const other = there.get(key);
    return other === undefined ? [] : [[here, other] as const];
  });
}

function once(ids: Int32Array, from: number, to: number, length: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const twice = new Set<number>();
  for (let i = from; i + length <= to; i += 1) {
    let key = 0;
    for (let j = 0; j < length; j += 1) key = (key * FACTOR + (ids[i + j] ?? 0)) % Number.MAX_SAFE_INTEGER;
    if (places.has(key)) twice.add(key);
    else places.set(key, i);
  }
  for (const key of twice) places.delete(key);
  return places;
}

/** The longest row of pairs that goes forward in both texts. */
function increasing(pairs: readonly Pair[]): readonly Pair[] {
  const tails: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, after], i) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < after) low = middle + 1;
      else high = middle;
    }
    previous[i] = tails[low - 1] ?? -1;
    tails[low] = i;
  });
  const row: Pair[] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) row.push(pairs[i] ?? [0, 0]);
  return row.reverse();
}
