import type { AnchorWords } from './anchor-words';
import type { Selector } from './selector';

/** Words that stand in more places than this say nothing about where a passage is. */
const MOST_PLACES = 60;
/** Places looked at closely. */
const MOST_GUESSES = 6;
/** Votes for beginnings this far apart, as a share of the passage, are for one place. */
const SPREAD = 0.3;
const LEAST_SPREAD = 3;

/** Words where the passage may begin, likeliest first: every known word votes for the beginnings that it fits, rare words more. */
export function guesses(selector: Selector, text: AnchorWords): readonly number[] {
  const votes = collectVotes(selector, text);
  const spread = Math.max(LEAST_SPREAD, Math.ceil(selector.words * SPREAD));
  const starts = [...votes.keys()].sort((a, b) => a - b);
  const peaks = starts.map((start, i) => {
    let sum = 0;
    for (let j = i; j < starts.length && (starts[j] ?? 0) <= start + spread; j += 1) sum += votes.get(starts[j] ?? 0) ?? 0;
    return { start, sum, own: votes.get(start) ?? 0 };
  });
  const chosen: number[] = [];
  for (const { start } of peaks.sort((a, b) => b.sum - a.sum || b.own - a.own || a.start - b.start)) {
    if (chosen.length === MOST_GUESSES) break;
    if (chosen.every((other) => Math.abs(other - start) > spread)) chosen.push(start);
  }
  return chosen;
}

function collectVotes({ before, head, tail, after, words }: Selector, text: AnchorWords): ReadonlyMap<number, number> {
  const votes = new Map<number, number>();
  const vote = (hash: number, offset: number): void => {
    const places = text.places.get(hash) ?? [];
    if (places.length > MOST_PLACES) return;
    for (const place of places) votes.set(place - offset, (votes.get(place - offset) ?? 0) + 1 / places.length);
  };
  before.forEach((hash, i) => vote(hash, i - before.length));
  head.forEach((hash, i) => vote(hash, i));
  tail.forEach((hash, i) => vote(hash, words - tail.length + i));
  after.forEach((hash, i) => vote(hash, words + i));
  return votes;
}
