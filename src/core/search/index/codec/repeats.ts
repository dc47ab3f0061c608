import type { BitReader } from './bit-reader';
import type { BitWriter } from './bit-writer';
import { LONG } from './posting-code';
import { riceParameter } from './rice';
import { SCRATCH } from './scratch';
import { readSubset, writeSubset } from './subset';

const PARAMETER_BITS = 2;

/** Writes how many passages each article has: one, most often. `passages` are those of all together. */
export function writeRepeats(writer: BitWriter, counts: Uint8Array, passages: number): void {
  if (counts.length < LONG) {
    let left = passages - counts.length;
    for (let at = 0; left > 0 && at < counts.length; at += 1) {
      writer.rice((counts[at] ?? 1) - 1, 0);
      left -= (counts[at] ?? 1) - 1;
    }
    return;
  }
  if (passages === counts.length) return;
  const marks: number[] = [];
  for (let at = 0; at < counts.length; at += 1) if ((counts[at] ?? 1) > 1) marks.push(at);
  const parameter = Math.min((1 << PARAMETER_BITS) - 1, riceParameter((passages - counts.length - marks.length) / marks.length));
  writeSubset(writer, marks, counts.length);
  writer.bits(parameter, PARAMETER_BITS);
  for (const mark of marks) writer.rice((counts[mark] ?? 2) - 2, parameter);
}

/** Reads what `writeRepeats` wrote to the places `from` to `to`. */
export function readRepeats(reader: BitReader, counts: Uint8Array, from: number, to: number, passages: number): void {
  counts.fill(1, from, to);
  if (to - from < LONG) {
    let left = passages - (to - from);
    for (let at = from; left > 0 && at < to; at += 1) {
      const more = reader.rice(0);
      counts[at] = more + 1;
      left -= more;
    }
    return;
  }
  if (passages === to - from) return;
  const marks = SCRATCH.marks(to - from);
  const found = readSubset(reader, to - from, marks);
  const parameter = reader.bits(PARAMETER_BITS);
  const sums = SCRATCH.others(found);
  reader.ascending(sums, 0, found, 0, parameter);
  for (let at = 0, before = -1; at < found; at += 1) {
    const sum = sums[at] ?? 0;
    counts[from + (marks[at] ?? 0)] = sum - before + 1;
    before = sum;
  }
}
