import { unpackText } from '../../../text/packed-text';
import { readNumbers } from '../codec/article-numbers';
import { BitReader } from '../codec/bit-reader';
import { ByteReader } from '../codec/byte-reader';

/** Unpacks which articles tell of each period. */
export function readTold(bytes: Uint8Array, articles: number): ReadonlyMap<string, Uint32Array> {
  const reader = new ByteReader(bytes);
  const periods = unpackText(reader.section()).split(' ').filter((period) => period !== '');
  const bits = new BitReader(reader.remaining());
  return new Map(periods.map((period) => {
    const numbers = new Uint32Array(bits.gamma());
    readNumbers(bits, numbers, 0, numbers.length, 0, articles);
    return [period, numbers] as const;
  }));
}
