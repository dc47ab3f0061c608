import type { BitReader } from './bit-reader';
import { LONG, gapParameter } from './posting-code';

/** Reads what `writeArticles` wrote. */
export function readArticles(reader: BitReader, count: number, articles: number): Uint32Array {
  const parameter = count < LONG ? gapParameter(count, { articles }) : reader.bits(5);
  const numbers = new Uint32Array(count);
  let number = -1;
  for (let at = 0; at < count; at += 1) {
    number += reader.rice(parameter) + 1;
    numbers[at] = number;
  }
  return numbers;
}
