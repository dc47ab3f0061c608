import type { BitWriter } from './bit-writer';
import { LONG, gapParameter } from './posting-code';
import { riceParameter } from './rice';

/** Ascending numbers below `articles`, as gaps. How many there are must be known to whoever reads. */
export function writeArticles(writer: BitWriter, numbers: Uint32Array, articles: number): void {
  const count = numbers.length;
  const mean = count === 0 ? 0 : ((numbers[count - 1] ?? 0) + 1 - count) / count;
  const parameter = count < LONG ? gapParameter(count, { articles }) : riceParameter(mean);
  if (count >= LONG) writer.bits(parameter, 5);
  let before = -1;
  for (const number of numbers) {
    writer.rice(number - before - 1, parameter);
    before = number;
  }
}
