import type { FacetValue } from '../../../model/corpus';
import { BitWriter } from '../codec/bit-writer';
import { articleHash, hashGaps, shardOfHash, valueHash, firstHash, type KeyShape } from '../key-hash';

/** Keys in a shard, about: two thousand bytes, since whoever asks wants a single one. */
const KEYS = 640;

/** A hash with the number that it stands for. */
interface NumberedKey {
  readonly hash: number;
  readonly number: number;
}

/** The shards by which articles and values are found; the numbers of values stand behind those of articles. */
export function keyShards(ids: readonly string[], values: readonly Pick<FacetValue, 'facet' | 'id'>[]): readonly Uint8Array[] {
  const keys = Math.max(1, ids.length + values.length);
  const shape = { keys, shards: Math.ceil(keys / KEYS) };
  const articles = ids.map((id, number) => ({ hash: articleHash(id, shape), number }));
  const all = [...articles, ...values.map(({ facet, id }, at) => ({ hash: valueHash(facet, id, shape), number: ids.length + at }))];
  all.sort((a, b) => a.hash - b.hash || a.number - b.number);
  const shards = Array.from({ length: shape.shards }, (): NumberedKey[] => []);
  for (const key of all) shards[shardOfHash(key.hash, shape)]?.push(key);
  return shards.map((own, shard) => writeKeys(own, firstHash(shard, shape), shape));
}

function writeKeys(keys: readonly NumberedKey[], first: number, shape: KeyShape): Uint8Array {
  const bits = new BitWriter();
  const gaps = hashGaps(shape);
  let before = first;
  bits.gamma(keys.length);
  for (const { hash, number } of keys) {
    bits.rice(hash - before, gaps);
    bits.below(number, shape.keys);
    before = hash;
  }
  return bits.finish();
}
