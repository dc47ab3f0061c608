import { areSimilar } from './similar-words';
import type { Draft } from './draft';

/** Words `[from, to)` of the first text beside words `[at, end)` of the second. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly end: number;
}

/** Two words that may be one. */
export type Pair = readonly [before: number, after: number];

/** A similar word is worth so much of the same one. */
const SIMILAR = 0.7;
/** What it is worth that two words stand beside two others in both texts: one sentence rather than scattered words. */
const IN_STEP = 0.25;

/** The pairs, in order, that join most of two short stretches. */
export function bestPairs(draft: Draft, gap: Gap): readonly Pair[] {
  const rows = gap.to - gap.from;
  const width = gap.end - gap.at + 1;
  const worth = new Float64Array((rows + 1) * width);
  const best = new Float64Array((rows + 1) * width);
  const ends = new Float64Array((rows + 1) * width);
  for (let i = 1; i <= rows; i += 1) {
    for (let j = 1; j < width; j += 1) {
      const here = i * width + j;
      const diagonal = here - width - 1;
      const own = likeness(draft, gap.from + i - 1, gap.at + j - 1);
      worth[here] = own;
      const stepped = (ends[diagonal] ?? 0) > 0 ? (ends[diagonal] ?? 0) + IN_STEP * own : 0;
      ends[here] = own > 0 ? own + Math.max(best[diagonal] ?? 0, stepped) : 0;
      best[here] = Math.max(ends[here], best[here - width] ?? 0, best[here - 1] ?? 0);
    }
  }
  return trace(best, ends, worth, gap, width);
}

function likeness({ idsBefore, idsAfter, before, after, weights }: Draft, i: number, j: number): number {
  const id = idsBefore[i] ?? 0;
  if (id === idsAfter[j]) return weights[id] ?? 0;
  return areSimilar(before.forms[i] ?? '', after.forms[j] ?? '') ? SIMILAR * (weights[id] ?? 0) : 0;
}

function trace(best: Float64Array, ends: Float64Array, worth: Float64Array, { from, to, at }: Gap, width: number): readonly Pair[] {
  const pairs: Pair[] = [];
  let bound = false;
  for (let i = to - from, j = width - 1; i > 0 && j > 0; ) {
    const here = i * width + j;
    const end = ends[here] ?? 0;
    if (end > 0 && (bound || end === best[here])) {
      pairs.push([from + i - 1, at + j - 1]);
      const diagonal = here - width - 1;
      bound = (ends[diagonal] ?? 0) > 0 && end === (worth[here] ?? 0) + (ends[diagonal] ?? 0) + IN_STEP * (worth[here] ?? 0);
      i -= 1;
      j -= 1;
    } else if (best[here] === best[here - width]) i -= 1;
    else j -= 1;
  }
  return pairs.reverse();
}
