import { BitWriter } from '../codec/bit-writer';
import { ByteWriter } from '../codec/byte-writer';
import { planShards } from '../shard-plan';
import type { WordGroup } from './word-groups';
import { bytesIn, type WordLists } from './word-lists';
import type { Words } from './write-term-shard';

/** Words whose passages stand in shards of their own: in the order of their stems, then of what they are without particles, so that what is quoted together stands together. */
export function passageWords(groups: readonly WordGroup[], { analyses, table, lists }: Words): readonly (readonly number[])[] {
  const textsOf = (word: number): readonly [bare: string, written: string] => [analyses[word]?.bare ?? '', table.written[word] ?? ''];
  return groups.flatMap(({ words }) => {
    const long = words.filter((word) => lists.passagePools(word).length > 0).map((word) => ({ word, texts: textsOf(word) }));
    long.sort(({ texts: [a, x] }, { texts: [b, y] }) => (a < b || (a === b && x < y) ? -1 : 1));
    const units = new Map<string, number[]>();
    for (const { word, texts: [bare] } of long) units.set(bare, [...(units.get(bare) ?? []), word]);
    return [...units.values()];
  });
}

/** Words that stand in one shard of passages. */
export interface PassageCut {
  /** How many words of the same shard of words stand in the shards of passages before. */
  readonly from: number;
  readonly words: readonly number[];
}

/** Cuts words that go together into shards of about `most` bytes. */
export function passageCuts(units: readonly (readonly number[])[], lists: WordLists, most: number): readonly PassageCut[] {
  if (units.length === 0) return [];
  const { from } = planShards(units.length, (at) => (units[at] ?? []).reduce((sum, word) => sum + bytesIn(lists.passagePools(word), word), 0), most);
  let before = 0;
  return from.map((first, shard) => {
    const words = units.slice(first, from[shard + 1]).flat();
    const cut = { from: before, words };
    before += words.length;
    return cut;
  });
}

/** The bytes of a shard of passages: of how many words, how many bits the list and the places of each take, then all of them. */
export function writePassageShard(words: readonly number[], lists: WordLists): Uint8Array {
  const lengths = new BitWriter();
  const passages = new BitWriter();
  lengths.gamma(words.length);
  for (const word of words) {
    for (const pool of lists.passagePools(word)) {
      lengths.gamma(pool.lengthOf(word));
      pool.copy(word, passages);
    }
  }
  const writer = new ByteWriter();
  writer.section(lengths.finish());
  writer.raw(passages.finish());
  return writer.finish();
}
