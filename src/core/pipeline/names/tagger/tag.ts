import type { EntityType } from '../../../model/entity';
import type { FeatureSheet } from './feature-sheet';
import { LABEL_COUNT, OUTSIDE, opens, typeOf } from './labels';
import { marginals, viterbi } from './lattice';
import { type Weights, placeOf } from './weights';

/** Words `from` up to `to` of a page, which the model calls a name. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  /** Likelihood of the least certain word of it, from 0 to 1. */
  readonly confidence: number;
  /** Label of each word. */
  readonly labels: readonly number[];
}

/** The names of a page by a model, from what the words score by their place and by themselves. */
export function tag(sheet: FeatureSheet, own: readonly Float64Array[], weights: Weights): readonly TaggedName[] {
  const length = sheet.starts.length - 1;
  if (length === 0) return [];
  const scores = scoreWords(sheet, weights);
  own.forEach((word, at) => word.forEach((score, label) => (scores[at * LABEL_COUNT + label] = (scores[at * LABEL_COUNT + label] ?? 0) + score)));
  const labels = viterbi(scores, weights.pairs);
  if (labels.every((label) => label === OUTSIDE)) return [];
  return namesOf(labels, marginals(scores, weights.pairs).labels);
}

/** Score of each label for each word: `[word * LABEL_COUNT + label]`. */
export function scoreWords(sheet: FeatureSheet, weights: Weights): Float64Array {
  const length = sheet.starts.length - 1;
  const scores = new Float64Array(length * LABEL_COUNT);
  const sums = new Int32Array(LABEL_COUNT);
  const { starts, hashes } = sheet;
  const { values, scale } = weights;
  for (let at = 0; at < length; at += 1) {
    sums.fill(0);
    const end = starts[at + 1] ?? 0;
    for (let i = starts[at] ?? 0; i < end; i += 1) {
      const place = placeOf(weights, hashes[i] ?? 0);
      if (place < 0) continue;
      for (let label = 0; label < LABEL_COUNT; label += 1) sums[label] = (sums[label] ?? 0) + (values[place + label] ?? 0);
    }
    for (let label = 0; label < LABEL_COUNT; label += 1) scores[at * LABEL_COUNT + label] = (sums[label] ?? 0) * scale;
  }
  return scores;
}

function namesOf(labels: Uint8Array, likelihood: Float64Array): readonly TaggedName[] {
  const names: TaggedName[] = [];
  for (let from = 0; from < labels.length; from += 1) {
    const type = typeOf(labels[from] ?? OUTSIDE);
    if (type === null) continue;
    let to = from + 1;
    while (to < labels.length && !opens(labels[to] ?? OUTSIDE) && typeOf(labels[to] ?? OUTSIDE) === type) to += 1;
    const own = Array.from(labels.subarray(from, to));
    const confidence = own.reduce((least, label, i) => Math.min(least, likelihood[(from + i) * LABEL_COUNT + label] ?? 0), 1);
    names.push({ from, to, type, confidence, labels: own });
    from = to - 1;
  }
  return names;
}
