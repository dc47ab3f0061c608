import type { Weighed } from './weigh';

/** Strength at which it is as likely as not that two passages tell the same, and how fast it becomes sure. */
const MIDDLE = 0.29;
const SLOPE = 11;
/** What lies years apart is seldom the same, however alike it sounds. */
const FAR_DAYS = 365;
const FAR = 0.75;
const FARTHEST = 2;

/** How sure it is that two passages tell the same in other words: what they share, against all that they tell. */
export function sameness(a: Weighed, b: Weighed, days: number): number {
  const shared = sharedWeight(a, b);
  if (shared === 0) return 0;
  const closeness = shared / Math.sqrt(a.whole * b.whole);
  const strength = closeness * Math.sqrt(shared) * FAR ** Math.min(FARTHEST, days / FAR_DAYS);
  return 1 / (1 + Math.exp(-SLOPE * (strength - MIDDLE)));
}

function sharedWeight(a: Weighed, b: Weighed): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.hashes.length && j < b.hashes.length; ) {
    const [x, y] = [a.hashes[i] ?? 0, b.hashes[j] ?? 0];
    if (x === y) shared += Math.sqrt((a.weights[i] ?? 0) * (b.weights[j] ?? 0));
    i += Number(x <= y);
    j += Number(y <= x);
  }
  return shared;
}
