import { LABEL_COUNT, OUTSIDE } from '../../core/pipeline/names/tagger/labels';
import { allowedPairs, marginals } from '../../core/pipeline/names/tagger/lattice';
import { AdaGrad } from './ada-grad';
import { randomFrom, shuffle } from './random';
import { type TrainingSet, UNKNOWN } from './training-set';

const L = LABEL_COUNT;

/** How to learn. */
export interface CrfOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Share of all features that a word loses each time it is seen. */
  readonly dropout: number;
  /** How often a word loses every feature that knows it by name, so that the others learn to do without. */
  readonly blindness: number;
  readonly seed: number;
  /** By template: true for features that know the word by name. */
  readonly lexical: readonly boolean[];
}

/** Learnt weights: `[feature * LABEL_COUNT + label]`, and those of neighbouring labels. */
export interface CrfWeights {
  readonly features: Float32Array;
  readonly pairs: Float64Array;
}

/** Features of one sentence that were not dropped: those of its word `i` stand from `ends[i]` to `ends[i + 1]`, as places of their weights. */
interface Seen {
  readonly active: Uint32Array;
  readonly ends: Uint32Array;
}

/** A word that is as good as certain moves nothing. */
const SMALLEST_STEP = 1e-3;

/** Trains a linear-chain conditional random field by AdaGrad, and averages the weights of the later half of the epochs. The same set and options give the same weights. */
export function trainCrf(set: TrainingSet, options: CrfOptions, onEpoch?: (epoch: number, loss: number) => void): CrfWeights {
  const features = new AdaGrad(set.featureCount * L, options.rate);
  const pairs = new AdaGrad(L * L, options.rate);
  const random = randomFrom(options.seed);
  const order = Uint32Array.from({ length: set.sentences.length - 1 }, (_, i) => i);
  const room = { active: new Uint32Array(longestSentence(set)) };
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const sentence of order) {
      const from = set.sentences[sentence] ?? 0;
      const labels = set.labels.subarray(from, set.sentences[sentence + 1]);
      if (labels.length === 0) continue;
      const seen = choose(set, from, labels.length, options, random, room.active);
      const expected = marginals(scoreSentence(seen, labels.length, features.weights), allowedPairs(pairs.weights));
      loss += learnWords(labels, seen, expected.labels, features);
      learnPairs(labels, expected.pairs, pairs);
    }
    if (epoch >= Math.floor(options.epochs / 2)) for (const part of [features, pairs]) part.count();
    onEpoch?.(epoch, loss / set.labels.length);
  }
  return { features: features.average(), pairs: Float64Array.from(pairs.average()) };
}

function longestSentence({ sentences, starts }: TrainingSet): number {
  let longest = 0;
  for (let i = 1; i < sentences.length; i += 1) longest = Math.max(longest, (starts[sentences[i] ?? 0] ?? 0) - (starts[sentences[i - 1] ?? 0] ?? 0));
  return longest;
}

/** Drops features by chance. */
function choose({ starts, features, templates }: TrainingSet, from: number, length: number, { dropout, blindness, lexical }: CrfOptions, random: () => number, active: Uint32Array): Seen {
  const ends = new Uint32Array(length + 1);
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    const blind = random() < blindness;
    for (let i = starts[from + at] ?? 0; i < (starts[from + at + 1] ?? 0); i += 1) {
      if ((blind && lexical[templates[i] ?? 0] === true) || random() < dropout) continue;
      active[count] = (features[i] ?? 0) * L;
      count += 1;
    }
    ends[at + 1] = count;
  }
  return { active, ends };
}

function scoreSentence({ active, ends }: Seen, length: number, weights: Float32Array): Float64Array {
  const scores = new Float64Array(length * L);
  for (let at = 0; at < length; at += 1) {
    for (let i = ends[at] ?? 0; i < (ends[at + 1] ?? 0); i += 1) {
      const place = active[i] ?? 0;
      for (let label = 0; label < L; label += 1) scores[at * L + label] = (scores[at * L + label] ?? 0) + (weights[place + label] ?? 0);
    }
  }
  return scores;
}

/** Moves the weights of each word's features towards its label; gives the loss. */
function learnWords(labels: Uint8Array, { active, ends }: Seen, likelihood: Float64Array, features: AdaGrad): number {
  let loss = 0;
  labels.forEach((gold, at) => {
    if (gold === UNKNOWN) return;
    loss -= Math.log(Math.max(Number.EPSILON, likelihood[at * L + gold] ?? 0));
    for (let label = 0; label < L; label += 1) {
      const step = (likelihood[at * L + label] ?? 0) - (label === gold ? 1 : 0);
      if (Math.abs(step) < SMALLEST_STEP) continue;
      for (let i = ends[at] ?? 0; i < (ends[at + 1] ?? 0); i += 1) features.step((active[i] ?? 0) + label, step);
    }
  });
  return loss;
}

/** A sentence with an open word tells nothing of neighbours. */
function learnPairs(labels: Uint8Array, expected: Float64Array, pairs: AdaGrad): void {
  if (labels.includes(UNKNOWN)) return;
  labels.forEach((label, at) => {
    const pair = (labels[at - 1] ?? OUTSIDE) * L + label;
    expected[pair] = (expected[pair] ?? 0) - 1;
  });
  expected.forEach((step, pair) => {
    if (step !== 0) pairs.step(pair, step);
  });
}
