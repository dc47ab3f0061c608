import { conflict } from './conflict';
import { sharedSounds } from './shared-sound';
import type { Weighed, Weights } from './weigh';

/** What two articles have to do with each other. */
export interface Between {
  /** Days between them; null when one has no date. */
  readonly days: number | null;
  /** From 0 to 1: how much they are about the same. */
  readonly topic: number;
}

/** Evidence at which passages are as likely as not to tell the same, and how fast it becomes sure. */
const MIDDLE = 0.28;
const SLOPE = 3;
/** However alike passages sound, what they tell to have happened is surer. */
const SUREST = 0.74;
/** Weights of a sentence of usual length; a longer one has something in common with many. */
const USUAL = 3;
/** One thing alone is no matter. */
const ALONE = 0.5;
/** From it on, articles are about one matter. */
const ONE_TOPIC = 0.3;
/** Days in which half of what sounds alike is no longer the same, and what is left when nobody knows how many they are. */
const HALF_LIFE = 30;
const UNDATED = 0.35;
/** Days after which what articles begin with is mostly something newer; as many are taken where nobody knows. */
const SOON = 3;
/** How much the weaker of two signs adds to the stronger one: they are seldom independent. */
const SUPPORT = 0.3;
/** Of passages that both tell events, and none of them the same. */
const OTHER_EVENTS = 0.6;
/** What lies years apart is seldom the same, whatever happened; undated, it may. */
const FAR_DAYS = 365;
const FAR = 0.75;
const FARTHEST = 2;

/** How sure it is that two passages tell the same in other words: by what they tell to have happened, and by what sentences of theirs have in common that is rare and speaks of one place and time. */
export function sameness(a: Weighed, b: Weighed, between: Between): number {
  const topic = Math.min(1, between.topic / ONE_TOPIC);
  const far = FAR ** (between.days === null ? FARTHEST : Math.min(FARTHEST, between.days / FAR_DAYS));
  const told = strongest(a.told, b.told);
  const other = told === 0 && a.told.hashes.length > 0 && b.told.hashes.length > 0 ? OTHER_EVENTS : 1;
  const [less = 0, more = 0] = [far * topic * told, likeness(other * evidence(a, b, between))].sort((x, y) => x - y);
  return more + (1 - more) * SUPPORT * less;
}

function likeness(evidence: number): number {
  return evidence === 0 ? 0 : SUREST / (1 + (MIDDLE / evidence) ** SLOPE);
}

/** The best of what a sentence of one has in common with a sentence of the other. What two articles about one matter begin with is that matter. */
function evidence(a: Weighed, b: Weighed, { days, topic }: Between): number {
  const near = days === null ? UNDATED : 1 / (1 + days / HALF_LIFE);
  const about = Math.min(1, topic / ONE_TOPIC);
  const lead = a.isLead && b.isLead ? topic / (1 + (days ?? SOON)) : 0;
  const best = sharedSounds(a, b).map((shared) => {
    const size = Math.sqrt((a.sizes[shared.own] ?? 0) * (b.sizes[shared.other] ?? 0));
    const alone = shared.things === 1 ? ALONE : 1;
    return conflict(a, b, shared) * ((about * alone * shared.weight * USUAL) / Math.max(USUAL, size) + lead * Math.min(1, shared.weight / MIDDLE));
  });
  return near * Math.max(0, ...best);
}

function strongest(a: Weights, b: Weights): number {
  let most = 0;
  for (let i = 0, j = 0; i < a.hashes.length && j < b.hashes.length; ) {
    const [x, y] = [a.hashes[i] ?? 0, b.hashes[j] ?? 0];
    if (x === y) most = Math.max(most, Math.sqrt((a.weights[i] ?? 0) * (b.weights[j] ?? 0)));
    i += Number(x <= y);
    j += Number(y <= x);
  }
  return most;
}
