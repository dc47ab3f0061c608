import type { BitReader } from './bit-reader';
import type { BitWriter } from './bit-writer';
import { SCRATCH } from './scratch';
import { readSubset, writeSubset } from './subset';

/** As many things have a usual number of their own. */
const MANY = 16;

/** Writes how often something is named in each of many things: once most often, or never where only parts of it are named. */
export function writeTallies(writer: BitWriter, tallies: ArrayLike<number>, count: number): void {
  const marks: number[] = [];
  if (count < MANY) {
    for (let at = 0; at < count; at += 1) writer.rice(few(tallies[at] ?? 0), 0);
    return;
  }
  let noughts = 0;
  for (let at = 0; at < count; at += 1) if (tallies[at] === 0) noughts += 1;
  const usual = noughts * 2 > count ? 0 : 1;
  for (let at = 0; at < count; at += 1) if (tallies[at] !== usual) marks.push(at);
  writer.bits(usual, 1);
  writeSubset(writer, marks, count);
  for (const mark of marks) writer.gamma(Math.max(0, (tallies[mark] ?? 0) - 1));
}

/** Reads what `writeTallies` wrote. */
export function readTallies(reader: BitReader, tallies: Uint8Array, count: number): void {
  if (count < MANY) {
    for (let at = 0; at < count; at += 1) tallies[at] = few(reader.rice(0));
    return;
  }
  const usual = reader.bits(1);
  tallies.fill(usual, 0, count);
  const marks = SCRATCH.marks(count);
  const found = readSubset(reader, count, marks);
  for (let at = 0; at < found; at += 1) {
    const other = reader.gamma();
    tallies[marks[at] ?? 0] = other === 0 ? 1 - usual : other + 1;
  }
}

/** One is the commonest, none the next; its own way back. */
function few(tally: number): number {
  return tally > 1 ? tally : 1 - tally;
}
