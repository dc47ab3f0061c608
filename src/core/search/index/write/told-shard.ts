import { packText } from '../../../text/packed-text';
import { writeNumbers } from '../codec/article-numbers';
import { BitWriter } from '../codec/bit-writer';
import { ByteWriter } from '../codec/byte-writer';

/** The bytes of which articles tell of each period: the periods in order, how many articles each has, and which. */
export function writeToldShard(told: ReadonlyMap<string, readonly number[]>, articles: number): Uint8Array {
  const periods = [...told.keys()].sort();
  const bits = new BitWriter();
  for (const period of periods) {
    const numbers = Uint32Array.from(told.get(period) ?? []);
    bits.gamma(numbers.length);
    writeNumbers(bits, numbers, 0, articles);
  }
  const writer = new ByteWriter();
  writer.section(packText(periods.join(' ')));
  writer.raw(bits.finish());
  return writer.finish();
}
