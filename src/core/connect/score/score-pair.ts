import type { ConnectionKind } from '../connection';
import { ALIKE_LENGTH, COPY_SHARE, COPY_WORDS, INSIDE_SHARE, SAME_SCORE } from '../thresholds';
import { copyShare } from './copy-share';
import type { Weighed } from './weigh';

/** How sure it is that two passages tell the same. */
export interface PairScore {
  readonly kind: ConnectionKind;
  readonly score: number;
  /** Copies that are of like length: one is the other's, whole. */
  readonly whole: boolean;
}

const STEPS = 1000;

/** Compares two passages; null when nothing says that they tell the same. `days` lie between their articles, 0 when one has no date. */
export function scorePair(a: Weighed, b: Weighed, days: number): PairScore | null {
  const copied = copyOf(a.sheet.words, b.sheet.words);
  if (copied !== null) return copied;
  const score = Math.round(sameness(a, b, days) * STEPS) / STEPS;
  return score < SAME_SCORE ? null : { kind: 'same', score, whole: false };
}

function copyOf(a: Uint32Array, b: Uint32Array): PairScore | null {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < COPY_WORDS) return null;
  const share = copyShare(shorter, longer);
  const whole = shorter.length >= ALIKE_LENGTH * longer.length;
  if (share < (whole ? COPY_SHARE : INSIDE_SHARE)) return null;
  return { kind: 'copy', score: Math.round(share * STEPS) / STEPS, whole };
}

/** Middle of the curve and its slope. */
const MIDDLE = 0.62;
const SLOPE = 5;
const FAR_DAYS = 365;
const FAR = 0.75;

function sameness(a: Weighed, b: Weighed, days: number): number {
  const shared = sharedWeight(a, b);
  if (shared === 0) return 0;
  const closeness = shared / Math.sqrt(a.whole * b.whole);
  const strength = closeness * Math.sqrt(shared) * FAR ** Math.min(2, days / FAR_DAYS);
  return 1 / (1 + Math.exp(-SLOPE * (strength - MIDDLE)));
}

function sharedWeight(a: Weighed, b: Weighed): number {
  const [fewer, more] = a.weights.size <= b.weights.size ? [a.weights, b.weights] : [b.weights, a.weights];
  let shared = 0;
  for (const [hash, weight] of fewer) {
    const other = more.get(hash);
    if (other !== undefined) shared += Math.sqrt(weight * other);
  }
  return shared;
}
