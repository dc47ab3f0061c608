import { LABEL_COUNT, OUTSIDE, mayFollow } from './labels';

const L = LABEL_COUNT;

/** Likelihood of labels and of neighbouring labels, of `length` words. */
export interface Marginals {
  /** `[word * LABEL_COUNT + label]`. */
  readonly labels: Float64Array;
  /** Expected number of each pair, `[label * LABEL_COUNT + next]`, over the whole row. */
  readonly pairs: Float64Array;
}

/** Scores of pairs with those that cannot be set to minus infinity. */
export function allowedPairs(pairs: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: L * L }, (_, i) => (mayFollow(Math.floor(i / L), i % L) ? (pairs[i] ?? 0) : -Infinity));
}

/** The likeliest labels of a row of words. `scores` is `[word * LABEL_COUNT + label]`, `pairs` from {@link allowedPairs}. */
export function viterbi(scores: Float64Array, pairs: Float64Array): Uint8Array {
  const length = scores.length / L;
  const best = new Float64Array(scores.length);
  const back = new Uint8Array(scores.length);
  for (let at = 0; at < length; at += 1) {
    for (let next = 0; next < L; next += 1) {
      let top = -Infinity;
      let from = OUTSIDE;
      for (let label = 0; label < L; label += 1) {
        const before = at === 0 ? (label === OUTSIDE ? 0 : -Infinity) : (best[(at - 1) * L + label] ?? 0);
        const score = before + (pairs[label * L + next] ?? 0);
        if (score > top) {
          top = score;
          from = label;
        }
      }
      best[at * L + next] = top + (scores[at * L + next] ?? 0);
      back[at * L + next] = from;
    }
  }
  const labels = new Uint8Array(length);
  let label = indexOfMax(best, (length - 1) * L);
  for (let at = length - 1; at >= 0; at -= 1) {
    labels[at] = label;
    label = back[at * L + label] ?? OUTSIDE;
  }
  return labels;
}

/** Forward-backward over the same lattice. */
export function marginals(scores: Float64Array, pairs: Float64Array): Marginals {
  const length = scores.length / L;
  const links = pairs.map(Math.exp);
  const own = new Float64Array(scores.length);
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  const scale = new Float64Array(length);
  for (let at = 0; at < length; at += 1) {
    let top = -Infinity;
    for (let label = 0; label < L; label += 1) top = Math.max(top, scores[at * L + label] ?? 0);
    let sum = 0;
    for (let next = 0; next < L; next += 1) {
      own[at * L + next] = Math.exp((scores[at * L + next] ?? 0) - top);
      let reach = 0;
      if (at === 0) reach = links[OUTSIDE * L + next] ?? 0;
      else for (let label = 0; label < L; label += 1) reach += (forward[(at - 1) * L + label] ?? 0) * (links[label * L + next] ?? 0);
      const value = reach * (own[at * L + next] ?? 0);
      forward[at * L + next] = value;
      sum += value;
    }
    scale[at] = sum;
    for (let next = 0; next < L; next += 1) forward[at * L + next] = (forward[at * L + next] ?? 0) / sum;
  }
  const expected = new Float64Array(L * L);
  backward.fill(1, (length - 1) * L);
  for (let at = length - 1; at > 0; at -= 1) {
    for (let label = 0; label < L; label += 1) {
      let sum = 0;
      const before = forward[(at - 1) * L + label] ?? 0;
      for (let next = 0; next < L; next += 1) {
        const step = ((links[label * L + next] ?? 0) * (own[at * L + next] ?? 0) * (backward[at * L + next] ?? 0)) / (scale[at] ?? 1);
        sum += step;
        expected[label * L + next] = (expected[label * L + next] ?? 0) + before * step;
      }
      backward[(at - 1) * L + label] = sum;
    }
  }
  for (let next = 0; next < L && length > 0; next += 1) expected[OUTSIDE * L + next] = (expected[OUTSIDE * L + next] ?? 0) + (forward[next] ?? 0) * (backward[next] ?? 0);
  return { labels: forward.map((value, i) => value * (backward[i] ?? 0)), pairs: expected };
}

function indexOfMax(values: Float64Array, from: number): number {
  let top = 0;
  for (let label = 1; label < L; label += 1) if ((values[from + label] ?? -Infinity) > (values[from + top] ?? -Infinity)) top = label;
  return top;
}
