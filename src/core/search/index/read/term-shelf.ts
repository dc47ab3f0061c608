import { ByteReader } from '../codec/byte-reader';
import type { Shape } from '../codec/passages';
import { shardOf } from '../shard-plan';
import { shelfKey } from '../shelf-key';
import { STEM } from '../term-shard';
import { LONE_NAMES, passagePlaces, readPassageNames, type PassagePlace } from './passage-names';
import { readTermShard, type StoredEntry, type TermShardView } from './read-term-shard';
import { textsOf, type ShardCache } from './shard-cache';

/** Memory that an unpacked word takes, about. */
const WORD_BYTES = 400;

/** A shard of words with where the passages of those stand that have them elsewhere. */
export interface NamedTermShard extends TermShardView {
  readonly passages: ReadonlyMap<StoredEntry, PassagePlace>;
}

/** The shards of words. Each word is looked for in one, which tells in which it stands with its kin. */
export interface TermShelf {
  readonly at: (shard: number) => NamedTermShard | null;
  /** Where a folded word is looked for. */
  readonly sought: (form: string) => TermShardView | null;
  /** Those of them where it stands. */
  readonly holding: (form: string) => readonly TermShardView[];
  /** Bytes of the hash of a shard of passages; null while no shard of words told it. */
  readonly passageHash: (shard: number) => Uint8Array | null;
  /** Number of the shard where a stem stands; null where there is none, or not yet. */
  readonly shardOfStem: (stem: string) => number | null;
}

/** The shards of words over the files of an index. */
export function termShelf(cache: ShardCache, shape: Shape): TermShelf {
  const table = cache.files.table('terms');
  const firsts = textsOf(table?.firsts);
  const { hasPlaces } = cache.files.head;
  const isAlone = table?.inline !== undefined;
  const rare = isAlone ? 'articles' : hasPlaces ? 'places' : 'passages';
  /** Of all shards that were ever there: kin are mostly asked for when their shard is. */
  const known = new Map<string, number>();
  /** Where kin that lie elsewhere are. */
  const hinted = new Map<string, number>();
  const hashes = new Map<number, Uint8Array>();
  const unpack = (bytes: Uint8Array, shard: number): NamedTermShard => {
    const reader = new ByteReader(bytes);
    const names = isAlone ? LONE_NAMES : readPassageNames(reader);
    const read = readTermShard(reader.remaining(), shape, rare);
    names.hashes.forEach((hash, at) => hashes.set(names.first + at, hash));
    for (const stem of read.byStem.keys()) known.set(stem, shard);
    for (const [text, [home = '']] of read.redirects) if (text.startsWith(STEM)) hinted.set(text.slice(STEM.length), shardOf(firsts, home));
    return { ...read, passages: passagePlaces(read.entries, names, hasPlaces) };
  };
  const at = cache.shelf('terms', unpack, ({ entries }, { length }) => length + entries.length * WORD_BYTES);
  const elsewhere = (shard: TermShardView | null, text: string): readonly number[] => (shard?.redirects.get(text) ?? []).map((home) => shardOf(firsts, home));
  const sought = (form: string): TermShardView | null => at(shardOf(firsts, shelfKey(form)));
  return {
    at,
    sought,
    passageHash: (shard) => hashes.get(shard) ?? null,
    holding: (form) => {
      const here = sought(form);
      const there = elsewhere(here, form).flatMap((shard) => at(shard) ?? []);
      return here === null ? there : [here, ...there];
    },
    shardOfStem: (stem) => {
      if (known.has(stem)) return known.get(stem) ?? null;
      const hint = hinted.get(stem);
      if (hint !== undefined && (at(hint) === null || known.has(stem))) return known.get(stem) ?? null;
      for (const shard of elsewhere(sought(stem), STEM + stem)) at(shard);
      return known.get(stem) ?? null;
    },
  };
}
