import { BINS, type NumberBins } from '../doors';
import { pairsOfKey } from './pairs-of-key';

/** Passages that can be numbered: two of them and nothing else make a number that is exact. */
export const MOST_PASSAGES = 2 ** 26;
/** Keys are parted by their first eight bits, and hold the other ones in a bin. */
const BIN_SHIFT = 24;
const IN_BIN = 2 ** BIN_SHIFT - 1;

/** Puts a passage under a key. */
export function putKey(keys: NumberBins, key: number, passage: number): void {
  keys.put(key >>> BIN_SHIFT, (key & IN_BIN) * MOST_PASSAGES + passage);
}

/** Puts all pairs of passages that share a key into bins by the later one. Passages of one article are no pair. */
export function pairUp(keys: NumberBins, pairs: NumberBins, binOf: (passage: number) => number, articleOf: (passage: number) => number): void {
  for (let bin = 0; bin < BINS; bin += 1) {
    const entries = keys.take(bin).sort();
    for (let from = 0; from < entries.length; ) {
      const key = Math.floor((entries[from] ?? 0) / MOST_PASSAGES);
      const passages: number[] = [];
      let at = from;
      for (; at < entries.length && Math.floor((entries[at] ?? 0) / MOST_PASSAGES) === key; at += 1) passages.push((entries[at] ?? 0) % MOST_PASSAGES);
      pairsOfKey(passages, (later, earlier) => {
        if (articleOf(later) !== articleOf(earlier)) pairs.put(binOf(later), later * MOST_PASSAGES + earlier);
      });
      from = at;
    }
  }
}

/** A passage with the earlier ones that it shares most keys with. */
export interface Candidates {
  readonly passage: number;
  readonly others: readonly number[];
}

/** The candidates in a bin, by passage, at most so many each. */
export function* candidatesIn(pairs: NumberBins, bin: number, most: number): Generator<Candidates> {
  const entries = pairs.take(bin).sort();
  for (let from = 0; from < entries.length; ) {
    const passage = Math.floor((entries[from] ?? 0) / MOST_PASSAGES);
    const counted: { readonly other: number; readonly keys: number }[] = [];
    let at = from;
    while (at < entries.length && Math.floor((entries[at] ?? 0) / MOST_PASSAGES) === passage) {
      const entry = entries[at] ?? 0;
      const first = at;
      while (entries[at] === entry) at += 1;
      counted.push({ other: entry % MOST_PASSAGES, keys: at - first });
    }
    counted.sort((a, b) => b.keys - a.keys || a.other - b.other);
    yield { passage, others: counted.slice(0, most).map(({ other }) => other) };
    from = at;
  }
}
