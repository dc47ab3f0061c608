import type { AnchorWords } from './anchor-words';

/** Words that stand in more places than this say nothing about where a passage is. */
const MOST_PLACES = 60;
/** Places looked at closely. */
const MOST_GUESSES = 6;

/** Hashes in a row, and how far the first of them is from what is looked for, in words. */
export interface Known {
  readonly hashes: readonly number[];
  readonly offset: number;
}

/** Words at which something that is known by words around it may be, likeliest first: every known word votes for the places that it fits, rare words more. Votes at most `spread` words apart are for one place. */
export function guesses(known: readonly Known[], text: AnchorWords, spread: number): readonly number[] {
  const votes = collectVotes(known, text);
  const starts = [...votes.keys()].sort((a, b) => a - b);
  let sum = 0;
  let end = 0;
  const peaks = starts.map((start, i) => {
    for (; end < starts.length && (starts[end] ?? 0) <= start + spread; end += 1) sum += votes.get(starts[end] ?? 0) ?? 0;
    const peak = { start, sum, own: votes.get(start) ?? 0 };
    sum -= votes.get(starts[i] ?? 0) ?? 0;
    return peak;
  });
  const chosen: number[] = [];
  for (const { start } of peaks.sort((a, b) => b.sum - a.sum || b.own - a.own || a.start - b.start)) {
    if (chosen.length === MOST_GUESSES) break;
    if (chosen.every((other) => Math.abs(other - start) > spread)) chosen.push(start);
  }
  return chosen;
}

function collectVotes(known: readonly Known[], text: AnchorWords): ReadonlyMap<number, number> {
  const votes = new Map<number, number>();
  for (const { hashes, offset } of known) {
    hashes.forEach((hash, i) => {
      const places = text.places.get(hash) ?? [];
      if (places.length > MOST_PLACES) return;
      for (const place of places) votes.set(place - offset - i, (votes.get(place - offset - i) ?? 0) + 1 / places.length);
    });
  }
  return votes;
}
