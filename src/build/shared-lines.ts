import type { Seed } from '../core/model/seed';
import { lineKeys } from '../core/pipeline/clean/clean';
import { decode } from '../core/pipeline/decode/decode';
import { repeatedLines, sizeOfKeys } from '../core/pipeline/repeated-lines';
import { decodeBytes } from './decode-bytes';
import { numberDigest } from './digest';
import type { SeedHandle } from './read-seeds';

/** The lines that seeds have in common. */
export interface SharedLines {
  /** Keys of those that are furniture. */
  readonly repeated: ReadonlySet<string>;
  /** Of each seed, those that are furniture. */
  readonly ofSeed: (seed: number) => readonly string[];
}

/** Finds the lines that several seeds share, in two readings: of all lines only numbers are held, of shared ones the words. */
export async function findSharedLines(seeds: readonly Pick<SeedHandle, 'load'>[]): Promise<SharedLines> {
  const numbers: number[] = [];
  const sizes: number[] = [];
  for (const seed of seeds) {
    const keys = await keysOf(seed);
    sizes.push(sizeOfKeys(keys));
    for (const key of keys) numbers.push(numberDigest(key));
  }
  const twice = repeatedNumbers(Float64Array.from(numbers).sort());
  const shared: (readonly string[])[] = [];
  for (const seed of seeds) shared.push(twice.size === 0 ? [] : (await keysOf(seed)).filter((key) => twice.has(numberDigest(key))));
  const repeated = repeatedLines(shared, sizes);
  return { repeated, ofSeed: (seed) => (shared[seed] ?? []).filter((key) => repeated.has(key)) };
}

/** Line keys of a seed; none when it cannot be read or decoded, which compiling it will report. */
async function keysOf(handle: Pick<SeedHandle, 'load'>): Promise<readonly string[]> {
  try {
    const seed: Seed = await handle.load();
    return lineKeys(decode(seed.file, seed.bytes, decodeBytes).text);
  } catch {
    return [];
  }
}

function repeatedNumbers(sorted: Float64Array): ReadonlySet<number> {
  return new Set(sorted.filter((number, at) => at > 0 && number === sorted[at - 1]));
}
