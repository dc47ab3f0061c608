import type { ConnectionKind } from '../connection';
import { ALIKE_LENGTH, COPY_RUNS, COPY_SHARE, COPY_WORDS, INSIDE_SHARE, SAME_SCORE } from '../thresholds';
import { wordsInRuns } from './copy-share';
import { inOrderShare } from './in-order';
import { sameness, type Between } from './sameness';
import type { Weighed } from './weigh';

/** How sure it is that two passages tell the same. */
export interface PairScore {
  readonly kind: ConnectionKind;
  readonly score: number;
  /** Copies that are of like length: one is the other's, whole. */
  readonly whole: boolean;
}

const STEPS = 1000;

/** Compares a passage, whose runs of words are given, with another; null when nothing says that they tell the same. `between` tells of their articles. */
export function scorePair(own: Weighed, runs: ReadonlySet<number>, other: Weighed, between: Between): PairScore | null {
  const copied = copyOf(own.words, runs, other.words);
  if (copied !== null) return copied;
  const score = Math.round(sameness(own, other, between) * STEPS) / STEPS;
  return score < SAME_SCORE ? null : { kind: 'same', score, whole: false };
}

/** In the order of the words, or, where sentences were put in another order, by runs of them. */
function copyOf(own: Uint32Array, runs: ReadonlySet<number>, other: Uint32Array): PairScore | null {
  const shorter = Math.min(own.length, other.length);
  if (shorter < COPY_WORDS) return null;
  const inRuns = Math.min(1, wordsInRuns(other, runs) / shorter);
  if (inRuns < COPY_RUNS) return null;
  const share = Math.max(inRuns, inOrderShare(own, other));
  const whole = shorter >= ALIKE_LENGTH * Math.max(own.length, other.length);
  if (share < (whole ? COPY_SHARE : INSIDE_SHARE)) return null;
  return { kind: 'copy', score: Math.round(share * STEPS) / STEPS, whole };
}
