import type { Counts } from '../counts';
import { mixed } from '../hashes';

/** Runs of a passage under which copies of it are looked for. */
const MOST_KEYS = 14;
const SEED = 0x51ab;

/** The hashes of all runs of three words, in order. */
export function shingles(words: Uint32Array): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at + 2 < words.length; at += 1) found.push(mixed(SEED, mixed(mixed(words[at] ?? 0, words[at + 1] ?? 0), words[at + 2] ?? 0)));
  return found;
}

/** Of the runs that stand elsewhere, too, the rarest: a copy has the same ones, whatever was changed between them. */
export function copyKeys(words: Uint32Array, runs: Counts): readonly number[] {
  return rarest(shingles(words), runs, MOST_KEYS);
}

/** The hashes that came at least twice, those that came least first; equal ones by their value, so that every passage chooses alike. */
export function rarest(hashes: readonly number[], counts: Counts, most: number): readonly number[] {
  const found = [...new Set(hashes)].map((hash) => ({ hash, count: counts.of(hash) })).filter(({ count }) => count > 1);
  return found.sort((a, b) => a.count - b.count || a.hash - b.hash).slice(0, most).map(({ hash }) => hash);
}
