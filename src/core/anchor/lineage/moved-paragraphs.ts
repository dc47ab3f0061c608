import type { AnchorWords } from '../anchor-words';
import { alignGap } from './align-gap';
import { pair, type Draft } from './draft';
import type { Gap } from './gap-table';
import { NOWHERE } from './runs';

/** Shorter stretches are too short to be known again among strangers; whole paragraphs may be shorter. */
const SHORTEST = 8;
const SHORTEST_WHOLE = 3;
/** Words that stand in more places say nothing about where a paragraph went. */
const MOST_PLACES = 3;
/** Least share of the shorter stretch, in number and by weight: what moved away and was rewritten by more may be another paragraph that is like it. */
const LEAST_SHARE = [
  { most: 11, share: 0.9 },
  { most: 19, share: 0.8 },
  { most: Infinity, share: 0.7 },
] as const;
/** The same of two whole paragraphs neither of which has anything in common with another one, in number and by weight. */
const LEAST_WHOLE = { number: 0.65, weight: 0.5 } as const;

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** True when it is a whole paragraph. */
  readonly whole: boolean;
}

/** Finds paragraphs, or what is free of them, that were moved and changed: where most of their rare words went. */
export function pairMoved(draft: Draft): void {
  const there = stretches(draft.after, draft.from);
  const places = placesOf(draft, there);
  for (const stretch of stretches(draft.before, draft.to)) {
    const target = there[likeliest(draft, stretch, places) ?? NOWHERE];
    if (target !== undefined) pairStretches(draft, { from: stretch.start, to: stretch.end, at: target.start, end: target.end }, stretch.whole && target.whole);
  }
}

/** The longest free stretch of each paragraph. */
function stretches({ firstOfBlock }: AnchorWords, taken: Int32Array): readonly Stretch[] {
  return firstOfBlock.slice(0, -1).flatMap((first, block) => {
    let longest = { start: first, end: first };
    let start = first;
    for (let i = first; i < (firstOfBlock[block + 1] ?? 0); i += 1) {
      if (taken[i] !== NOWHERE) start = i + 1;
      else if (i + 1 - start > longest.end - longest.start) longest = { start, end: i + 1 };
    }
    const length = longest.end - longest.start;
    const whole = length === (firstOfBlock[block + 1] ?? 0) - first;
    return length < (whole ? SHORTEST_WHOLE : SHORTEST) ? [] : [{ ...longest, whole }];
  });
}

/** Word number -> positions of the stretches that have it. */
function placesOf({ idsAfter }: Draft, there: readonly Stretch[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  there.forEach(({ start, end }, position) => {
    for (const id of new Set(idsAfter.subarray(start, end))) {
      const list = places.get(id);
      if (list === undefined) places.set(id, [position]);
      else list.push(position);
    }
  });
  return places;
}

/** Position of the stretch that has most of the rare words; null when none has any. */
function likeliest({ idsBefore }: Draft, { start, end }: Stretch, places: ReadonlyMap<number, readonly number[]>): number | null {
  const votes = new Map<number, number>();
  for (const id of new Set(idsBefore.subarray(start, end))) {
    const at = places.get(id) ?? [];
    if (at.length > MOST_PLACES) continue;
    for (const position of at) votes.set(position, (votes.get(position) ?? 0) + 1 / at.length);
  }
  let best: readonly [number, number] | null = null;
  for (const vote of votes) if (best === null || vote[1] > best[1]) best = vote;
  return best && best[0];
}

function pairStretches(draft: Draft, gap: Gap, whole: boolean): void {
  const { idsBefore, idsAfter, to, from } = draft;
  const pairs = alignGap(draft, gap).filter(([i, j]) => to[i] === NOWHERE && from[j] === NOWHERE);
  const shorter = gap.to - gap.from < gap.end - gap.at ? idsBefore.subarray(gap.from, gap.to) : idsAfter.subarray(gap.at, gap.end);
  const common = weigh(draft, pairs.map(([i]) => idsBefore[i] ?? 0)) / weigh(draft, shorter);
  const number = pairs.length / shorter.length;
  const least = LEAST_SHARE.find(({ most }) => shorter.length <= most)?.share ?? 1;
  const isOne = whole && Math.abs(gap.to - gap.from - gap.end + gap.at) <= shorter.length && number >= LEAST_WHOLE.number && common >= LEAST_WHOLE.weight;
  if (isOne || Math.min(common, number) >= least) for (const [i, j] of pairs) pair(draft, i, j);
}

function weigh({ weights }: Draft, ids: Iterable<number>): number {
  let sum = 0;
  for (const id of ids) sum += weights[id] ?? 0;
  return sum;
}
