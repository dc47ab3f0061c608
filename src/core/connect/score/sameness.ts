import type { Weighed, Weights } from './weigh';

/** Strength at which passages that tell no event together are as likely as not to tell the same, and how fast it becomes sure. */
const MIDDLE = 0.52;
const SLOPE = 11;
/** What lies years apart is seldom the same, however alike it sounds. */
const FAR_DAYS = 365;
const FAR = 0.75;
const FARTHEST = 2;
const MONTH = 30;
const ALIKE = 0.9;
const LONGEST = 4;

/** How sure it is that two passages tell the same in other words: by what they tell to have happened, and by how alike they sound. */
export function sameness(a: Weighed, b: Weighed, days: number): number {
  const far = FAR ** Math.min(FARTHEST, days / FAR_DAYS);
  return 1 - (1 - far * strongest(a.told, b.told)) * (1 - likeness(a, b, ALIKE ** Math.min(LONGEST, days / MONTH)));
}

/** What they share, against all that they say. */
function likeness(a: Weighed, b: Weighed, far: number): number {
  const shared = sum(a.sound, b.sound);
  if (shared === 0) return 0;
  const strength = (shared / Math.sqrt(a.whole * b.whole)) * Math.sqrt(shared) * far;
  return 1 / (1 + Math.exp(-SLOPE * (strength - MIDDLE)));
}

function sum(a: Weights, b: Weights): number {
  let total = 0;
  eachShared(a, b, (x, y) => (total += Math.sqrt(x * y)));
  return total;
}

function strongest(a: Weights, b: Weights): number {
  let most = 0;
  eachShared(a, b, (x, y) => (most = Math.max(most, Math.sqrt(x * y))));
  return most;
}

function eachShared(a: Weights, b: Weights, found: (x: number, y: number) => void): void {
  for (let i = 0, j = 0; i < a.hashes.length && j < b.hashes.length; ) {
    const [x, y] = [a.hashes[i] ?? 0, b.hashes[j] ?? 0];
    if (x === y) found(a.weights[i] ?? 0, b.weights[j] ?? 0);
    i += Number(x <= y);
    j += Number(y <= x);
  }
}
