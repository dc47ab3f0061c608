import { BitReader } from '../codec/bit-reader';
import { firstHash, hashGaps, type KeyShape } from '../key-hash';

/** The numbers that a hash may stand for: seldom more than one. */
export type KeyShard = (hash: number) => readonly number[];

/** Unpacks a shard of keys. */
export function readKeys(bytes: Uint8Array, shard: number, shape: KeyShape): KeyShard {
  const bits = new BitReader(bytes);
  const gaps = hashGaps(shape);
  const count = bits.gamma();
  const [hashes, numbers] = [new Uint32Array(count), new Uint32Array(count)];
  for (let at = 0, hash = firstHash(shard, shape); at < count; at += 1) {
    hash += bits.rice(gaps);
    hashes[at] = hash;
    numbers[at] = bits.below(shape.keys);
  }
  return (hash) => [...numbers].filter((_, at) => hashes[at] === hash);
}
