/** What the other passages of an article add to its best one, at most. */
const OTHERS = 0.3;

/** What an article scores whose passages score so, in `[from, to)`: as much as its best, and a little for all others. */
export function articleScore(scores: Float32Array, from: number, to: number): number {
  let best = 0;
  let sum = 0;
  for (let i = from; i < to; i += 1) {
    const score = scores[i] ?? 0;
    sum += score;
    if (score > best) best = score;
  }
  return sum === 0 ? 0 : best + (OTHERS * best * (sum - best)) / sum;
}

/** The scores of articles whose passages stand one after the other. */
export function articleScores(scores: Float32Array, starts: Uint32Array): Float32Array {
  const found = new Float32Array(Math.max(0, starts.length - 1));
  for (let i = 0; i < found.length; i += 1) found[i] = articleScore(scores, starts[i] ?? 0, starts[i + 1] ?? 0);
  return found;
}
