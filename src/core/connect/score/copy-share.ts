import { mixed } from '../hashes';

/** The runs of two words of a passage. Of two, since one alone could stand elsewhere by chance. */
export function runsOf(words: Uint32Array): ReadonlySet<number> {
  const runs = new Set<number>();
  for (let at = 0; at + 1 < words.length; at += 1) runs.add(mixed(words[at] ?? 0, words[at + 1] ?? 0));
  return runs;
}

/** How many words stand in runs that another passage has, too. */
export function wordsInRuns(words: Uint32Array, runs: ReadonlySet<number>): number {
  let found = 0;
  let before = false;
  for (let at = 0; at < words.length; at += 1) {
    const after = at + 1 < words.length && runs.has(mixed(words[at] ?? 0, words[at + 1] ?? 0));
    found += Number(before || after);
    before = after;
  }
  return found;
}
