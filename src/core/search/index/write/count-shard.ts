import { BitWriter } from '../codec/bit-writer';
import { riceParameter } from '../codec/rice';
import { writeArticles } from '../codec/write-articles';

/** The bytes of how many passages each article has, and which have no title. */
export function writeCountShard(counts: readonly number[], untitled: Uint32Array): Uint8Array {
  const bits = new BitWriter();
  const parameter = riceParameter(counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length));
  bits.bits(parameter, 5);
  for (const count of counts) bits.rice(count, parameter);
  bits.gamma(untitled.length);
  writeArticles(bits, untitled, counts.length);
  return bits.finish();
}
