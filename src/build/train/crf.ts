import { LABEL_COUNT, OUTSIDE } from '../../core/pipeline/names/tagger/labels';
import { allowedPairs, marginals } from '../../core/pipeline/names/tagger/lattice';
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
  /** Pull of all weights towards 0 at each epoch's end. */
  readonly decay: number;
  readonly seed: number;
  /** By template: true for features that know the word by name. */
  readonly lexical: readonly boolean[];
}

/** Learnt weights: `[feature * LABEL_COUNT + label]`, and those of neighbouring labels. */
export interface CrfWeights {
  readonly features: Float32Array;
  readonly pairs: Float64Array;
}

const SMALLEST_STEP = 1e-3;
const FIRST_SQUARE = 1e-1;

/** Trains a linear-chain conditional random field by AdaGrad, and averages the weights of the later epochs. The same set and options give the same weights. */
export function trainCrf(set: TrainingSet, options: CrfOptions, onEpoch?: (epoch: number, loss: number) => void): CrfWeights {
  const weights = new Float32Array(set.featureCount * L);
  const squares = new Float32Array(set.featureCount * L).fill(FIRST_SQUARE);
  const pairs = new Float64Array(L * L);
  const pairSquares = new Float64Array(L * L).fill(FIRST_SQUARE);
  const total = new Float32Array(set.featureCount * L);
  const pairTotal = new Float64Array(L * L);
  const random = randomFrom(options.seed);
  const order = Uint32Array.from({ length: set.sentences.length - 1 }, (_, i) => i);
  const firstCounted = Math.floor(options.epochs / 2);
  let active = new Uint32Array(4096);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const sentence of order) {
      const from = set.sentences[sentence] ?? 0;
      const to = set.sentences[sentence + 1] ?? 0;
      if (to === from) continue;
      const ends = new Uint32Array(to - from + 1);
      const room = (set.starts[to] ?? 0) - (set.starts[from] ?? 0);
      if (active.length < room) active = new Uint32Array(room * 2);
      const scores = new Float64Array((to - from) * L);
      let length = 0;
      for (let at = from; at < to; at += 1) {
        const blind = options.blindness > 0 && random() < options.blindness;
        const base = (at - from) * L;
        for (let i = set.starts[at] ?? 0; i < (set.starts[at + 1] ?? 0); i += 1) {
          if (blind && options.lexical[set.templates[i] ?? 0] === true) continue;
          if (options.dropout > 0 && random() < options.dropout) continue;
          const feature = (set.features[i] ?? 0) * L;
          active[length] = feature;
          length += 1;
          for (let label = 0; label < L; label += 1) scores[base + label]! += weights[feature + label]!;
        }
        ends[at - from + 1] = length;
      }
      const expected = marginals(scores, allowedPairs(pairs));
      let before = OUTSIDE;
      let known = true;
      for (let at = from; at < to; at += 1) {
        const gold = set.labels[at] ?? OUTSIDE;
        if (gold === UNKNOWN) {
          known = false;
          continue;
        }
        const base = (at - from) * L;
        loss -= Math.log(Math.max(1e-9, expected.labels[base + gold]!));
        for (let label = 0; label < L; label += 1) {
          const step = expected.labels[base + label]! - (label === gold ? 1 : 0);
          if (Math.abs(step) < SMALLEST_STEP) continue;
          const square = step * step;
          for (let i = ends[at - from]!; i < ends[at - from + 1]!; i += 1) {
            const weight = active[i]! + label;
            const sum = squares[weight]! + square;
            squares[weight] = sum;
            weights[weight]! -= (options.rate * step) / Math.sqrt(sum);
          }
        }
      }
      if (known) {
        const gradient = expected.pairs;
        for (let at = from; at < to; at += 1) {
          const gold = set.labels[at] ?? OUTSIDE;
          gradient[before * L + gold]! -= 1;
          before = gold;
        }
        for (let i = 0; i < L * L; i += 1) {
          pairSquares[i]! += gradient[i]! * gradient[i]!;
          pairs[i]! -= (options.rate * gradient[i]!) / Math.sqrt(pairSquares[i]!);
        }
      }
    }
    if (options.decay > 0) for (let i = 0; i < weights.length; i += 1) weights[i]! *= 1 - options.decay;
    if (epoch >= firstCounted) {
      for (let i = 0; i < weights.length; i += 1) total[i]! += weights[i]!;
      for (let i = 0; i < pairs.length; i += 1) pairTotal[i]! += pairs[i]!;
    }
    onEpoch?.(epoch, loss / set.labels.length);
  }
  const counted = options.epochs - firstCounted;
  return { features: total.map((weight) => weight / counted), pairs: pairTotal.map((pair) => pair / counted) };
}
