import { candidatesIn, MOST_PASSAGES } from './candidates/candidate-pairs';
import { BINS, type NumberBins } from './doors';
import { runsOf } from './score/copy-share';
import type { Weighed } from './score/weigh';
import type { WeighedPassages } from './score/weighed-passages';

/** A passage that others are compared with. */
export interface Compared {
  readonly passage: number;
  readonly weighed: Weighed;
  /** Its runs of two words. */
  readonly runs: ReadonlySet<number>;
}

/** Candidates of a passage that are compared with it, those with most keys in common. */
const MOST_CANDIDATES = 40;

/** Has every passage compared with its candidates. Those of one bin are taken together, by candidate: each is read once, in the order of the file. */
export function comparePairs(pairs: NumberBins, weighed: WeighedPassages, compare: (own: Compared, other: number, weighed: Weighed) => void): void {
  for (let bin = 0; bin < BINS; bin += 1) {
    const own = new Map<number, Compared>();
    const byOther = pairsByOther(pairs, bin);
    for (let at = 0; at < byOther.length; ) {
      const other = Math.floor((byOther[at] ?? 0) / MOST_PASSAGES);
      const read = weighed.of(other);
      for (; at < byOther.length && Math.floor((byOther[at] ?? 0) / MOST_PASSAGES) === other; at += 1) compare(comparedOf((byOther[at] ?? 0) % MOST_PASSAGES, own, weighed), other, read);
    }
  }
}

function comparedOf(passage: number, known: Map<number, Compared>, weighed: WeighedPassages): Compared {
  const before = known.get(passage);
  if (before !== undefined) return before;
  const read = weighed.kept(passage);
  const compared = { passage, weighed: read, runs: runsOf(read.words) };
  known.set(passage, compared);
  return compared;
}

/** The pairs of a bin that are compared, the candidate first, in ascending order. */
function pairsByOther(pairs: NumberBins, bin: number): Float64Array {
  const numbers: number[] = [];
  for (const { passage, others } of candidatesIn(pairs, bin, MOST_CANDIDATES)) for (const other of others) numbers.push(other * MOST_PASSAGES + passage);
  return Float64Array.from(numbers).sort();
}
