import { MOST_PASSAGES } from '../candidates/candidate-pairs';
import type { NumberBins } from '../doors';
import type { PairScore } from '../score/score-pair';

/** A passage that was found to tell the same as another. */
export interface Found {
  readonly other: number;
  readonly kind: PairScore['kind'];
  readonly score: number;
}

const STEPS = 1000;

/** Notes a pair on both of its sides: two numbers each. */
export function putFound(found: NumberBins, binOf: (passage: number) => number, a: number, b: number, { kind, score }: PairScore): void {
  const value = 2 * Math.round(score * STEPS) + Number(kind === 'copy');
  for (const [own, other] of [[a, b], [b, a]] as const) {
    found.put(binOf(own), own * MOST_PASSAGES + other);
    found.put(binOf(own), value);
  }
}

/** What was found in a bin, by passage, best first. */
export function foundIn(found: NumberBins, bin: number): ReadonlyMap<number, readonly Found[]> {
  const numbers = found.take(bin);
  const byPassage = new Map<number, Found[]>();
  for (let at = 0; at < numbers.length; at += 2) {
    const pair = numbers[at] ?? 0;
    const value = numbers[at + 1] ?? 0;
    const passage = Math.floor(pair / MOST_PASSAGES);
    const own = byPassage.get(passage) ?? [];
    byPassage.set(passage, own);
    own.push({ other: pair % MOST_PASSAGES, kind: value % 2 === 1 ? 'copy' : 'same', score: Math.floor(value / 2) / STEPS });
  }
  for (const own of byPassage.values()) own.sort((a, b) => Number(b.kind === 'copy') - Number(a.kind === 'copy') || b.score - a.score || a.other - b.other);
  return byPassage;
}
