import type { BitReader } from './bit-reader';
import type { BitWriter } from './bit-writer';
import { fillOthers } from './fill-others';
import { riceParameter } from './rice';
import { SCRATCH } from './scratch';

/** Bits of the parameter of a subset. */
const PARAMETER_BITS = 4;

/** Writes which of `count` things are marked (`marks`, ascending), or which are not where those are fewer: how far it is to the next, the end included. */
export function writeSubset(writer: BitWriter, marks: readonly number[], count: number): void {
  const isTurned = marks.length * 2 > count;
  const told = isTurned ? others(marks, count) : marks;
  const parameter = Math.min((1 << PARAMETER_BITS) - 1, riceParameter((count - told.length) / (told.length + 1)));
  writer.bits(isTurned ? 1 : 0, 1);
  writer.bits(parameter, PARAMETER_BITS);
  let before = -1;
  for (const mark of told) {
    writer.rice(mark - before - 1, parameter);
    before = mark;
  }
  if (before < count - 1) writer.rice(count - before - 1, parameter);
}

/** Reads what `writeSubset` wrote, and gives how many are marked; `marks` has room for all. */
export function readSubset(reader: BitReader, count: number, marks: Uint32Array): number {
  const isTurned = reader.bits(1) === 1;
  const parameter = reader.bits(PARAMETER_BITS);
  if (!isTurned) return reader.ascendingBelow(marks, count, parameter);
  const unmarked = SCRATCH.others(count);
  return fillOthers(marks, 0, 0, count, unmarked, reader.ascendingBelow(unmarked, count, parameter));
}

function others(marks: readonly number[], count: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0, next = 0; at < count; at += 1) {
    if (at === marks[next]) next += 1;
    else found.push(at);
  }
  return found;
}
