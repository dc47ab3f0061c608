import { BitWriter } from '../codec/bit-writer';
import { ByteWriter } from '../codec/byte-writer';
import type { WordGroup } from './word-groups';
import type { WordLists } from './word-lists';

/** The bytes of a shard of passages: how many bits the list and the places of each word take that has any here, then all of them. */
export function writePassageShard(groups: readonly WordGroup[], lists: WordLists): Uint8Array {
  const lengths = new BitWriter();
  const passages = new BitWriter();
  for (const word of groups.flatMap(({ words }) => words)) {
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
