import type { BitReader } from './bit-reader';
import type { BitWriter } from './bit-writer';
import { fillOthers } from './fill-others';
import { GAP_BITS, LONG, gapParameter } from './posting-code';
import { riceParameter } from './rice';
import { SCRATCH } from './scratch';

/** Writes ascending numbers below `articles`, from `base` on, as gaps; where more than half of all are there, the others. How many must be known to whoever reads. */
export function writeNumbers(writer: BitWriter, numbers: Uint32Array, base: number, articles: number): void {
  const count = numbers.length;
  if (count === 1) writer.below((numbers[0] ?? 0) - base, articles);
  else if (count < LONG) writeGaps(writer, numbers, base, gapParameter(count, { articles }));
  else {
    const told = count * 2 > articles ? absent(numbers, base, articles) : numbers;
    const parameter = riceParameter(told.length === 0 ? 0 : ((told[told.length - 1] ?? 0) - base + 1 - told.length) / told.length);
    writer.bits(parameter, GAP_BITS);
    writeGaps(writer, told, base, parameter);
  }
}

/** Reads what `writeNumbers` wrote to the places `from` to `to`. */
export function readNumbers(reader: BitReader, numbers: Uint32Array, from: number, to: number, base: number, articles: number): void {
  const count = to - from;
  if (count === 1) numbers[from] = base + reader.below(articles);
  else if (count < LONG) reader.ascending(numbers, from, to, base, gapParameter(count, { articles }));
  else if (count * 2 <= articles) reader.ascending(numbers, from, to, base, reader.bits(GAP_BITS));
  else {
    const missing = SCRATCH.others(articles - count);
    reader.ascending(missing, 0, articles - count, base, reader.bits(GAP_BITS));
    fillOthers(numbers, from, base, base + articles, missing, articles - count);
  }
}

function writeGaps(writer: BitWriter, numbers: Uint32Array, base: number, parameter: number): void {
  let before = base - 1;
  for (const number of numbers) {
    writer.rice(number - before - 1, parameter);
    before = number;
  }
}

function absent(numbers: Uint32Array, base: number, articles: number): Uint32Array {
  const found = new Uint32Array(articles - numbers.length);
  for (let number = base, next = 0, at = 0; at < found.length; number += 1) {
    if (number === numbers[next]) next += 1;
    else found[at++] = number;
  }
  return found;
}
