import type { ByteReader } from '../codec/byte-reader';
import { HASH_BYTES } from '../shard-name';
import { shardOf } from '../shard-plan';
import type { StoredEntry } from './read-term-shard';

/** Where the passages of a word stand. */
export interface PassagePlace {
  /** Number of the shard of passages. */
  readonly shard: number;
  /** Place among its words. */
  readonly at: number;
}

/** The shards of passages of the words of a shard. */
export interface PassageNames {
  /** Number of the first. */
  readonly first: number;
  /** How many words stand before each. */
  readonly from: readonly number[];
  readonly hashes: readonly Uint8Array[];
}

/** Those of the one shard of words of a small index. */
export const LONE_NAMES: PassageNames = { first: 0, from: [0], hashes: [] };

/** Reads what a shard of words begins with; its words follow. */
export function readPassageNames(reader: ByteReader): PassageNames {
  const [first, count] = [reader.varint(), reader.varint()];
  const from = Array.from({ length: count }, () => reader.varint());
  return { first, from, hashes: from.map(() => reader.raw(HASH_BYTES).slice()) };
}

/** Where the passages stand of the words that have theirs in shards of passages. */
export function passagePlaces(entries: readonly StoredEntry[], { first, from }: PassageNames, hasPlaces: boolean): ReadonlyMap<StoredEntry, PassagePlace> {
  const elsewhere = entries.filter(({ kept }) => kept === 'near' || kept === 'apart' || (kept === 'elsewhere' && hasPlaces));
  elsewhere.sort((a, b) => order(a.stem, b.stem) || order(a.bare, b.bare) || order(a.written, b.written));
  return new Map(
    elsewhere.map((entry, at) => {
      const shard = shardOf(from, at);
      return [entry, { shard: first + shard, at: at - (from[shard] ?? 0) }];
    }),
  );
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
