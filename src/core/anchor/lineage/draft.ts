import type { AnchorWords } from '../anchor-words';
import { emptyMap, NOWHERE, type WordMap } from './runs';

/** Weight of the commonest words. */
const LEAST_WEIGHT = 0.2;

/** Two texts of which it is being found out which word is which. Changed by those who find out. */
export interface Draft {
  readonly before: AnchorWords;
  readonly after: AnchorWords;
  /** The same number for the same folded word, in both texts. */
  readonly idsBefore: Int32Array;
  readonly idsAfter: Int32Array;
  readonly to: WordMap;
  readonly from: WordMap;
  /** How much each word number tells: the rarer in both texts, the more. */
  readonly weights: Float64Array;
}

/** Words of the first text `[from, to)` that lie in the same order as those of the second from `at` on. */
export interface Run {
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** A draft in which no word has a counterpart yet. */
export function openDraft(before: AnchorWords, after: AnchorWords): Draft {
  const numbers = new Map<string, number>();
  const number = (form: string): number => {
    const seen = numbers.get(form);
    if (seen !== undefined) return seen;
    numbers.set(form, numbers.size);
    return numbers.size - 1;
  };
  const idsBefore = Int32Array.from(before.forms, number);
  const idsAfter = Int32Array.from(after.forms, number);
  return { before, after, idsBefore, idsAfter, to: emptyMap(idsBefore.length), from: emptyMap(idsAfter.length), weights: weigh(numbers.size, idsBefore, idsAfter) };
}

/** Makes two words one, unless either has its counterpart. */
export function pair({ to, from }: Draft, before: number, after: number): void {
  if (to[before] !== NOWHERE || from[after] !== NOWHERE) return;
  to[before] = after;
  from[after] = before;
}

/** Parts two words again. */
export function part({ to, from }: Draft, before: number): void {
  const after = to[before] ?? NOWHERE;
  if (after === NOWHERE) return;
  from[after] = NOWHERE;
  to[before] = NOWHERE;
}

/** Makes every two words of a run one that are both free. */
export function pairRun(draft: Draft, { from, at, length }: Run): void {
  for (let i = 0; i < length; i += 1) pair(draft, from + i, at + i);
}

function weigh(size: number, ...texts: readonly Int32Array[]): Float64Array {
  const most = new Float64Array(size);
  for (const ids of texts) {
    const counts = new Float64Array(size);
    for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
    counts.forEach((count, id) => (most[id] = Math.max(most[id] ?? 0, count)));
  }
  return most.map((count) => Math.max(LEAST_WEIGHT, 1 / (1 + Math.log(count))));
}
