import { BitWriter } from '../codec/bit-writer';
import { riceParameter } from '../codec/rice';
import { LOW_BITS, type KeyHash } from '../key-hash';

/** A key with the number that it stands for. */
export interface NumberedKey extends KeyHash {
  readonly number: number;
}

/** The order of keys in their shards. */
export function byHash(a: KeyHash, b: KeyHash): number {
  return a.high - b.high || a.low - b.low;
}

/** The bytes of sorted keys: how many, then gaps between hashes, each with its number. */
export function writeKeyShard(keys: readonly NumberedKey[]): Uint8Array {
  const bits = new BitWriter();
  const [first, last] = [keys[0]?.high ?? 0, keys.at(-1)?.high ?? 0];
  const gaps = riceParameter((last - first) / Math.max(1, keys.length));
  const width = 32 - Math.clz32(keys.reduce((most, { number }) => Math.max(most, number), 0));
  for (const [value, size] of [[keys.length, 32], [first, 32], [gaps, 5], [width, 6]] as const) bits.bits(value, size);
  let before = first;
  for (const { high, low, number } of keys) {
    bits.rice(high - before, gaps);
    bits.bits(low, LOW_BITS);
    bits.bits(number, width);
    before = high;
  }
  return bits.finish();
}
