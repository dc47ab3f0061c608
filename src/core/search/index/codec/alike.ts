import type { BitReader } from './bit-reader';
import type { BitWriter } from './bit-writer';
import { SCRATCH } from './scratch';
import { readSubset, writeSubset } from './subset';

/** As many things have a usual one of their own. */
const MANY = 16;
const RANK_BITS = 2;

/** Writes grades that are mostly alike. `order` are those that there may be, commonest first: few are told by their places in it, of many only what is not as usual. */
export function writeAlike(writer: BitWriter, grades: ArrayLike<number>, count: number, order: readonly number[]): void {
  if (count < MANY) {
    for (let at = 0; at < count; at += 1) writeRank(writer, order.indexOf(grades[at] ?? 0), order.length);
    return;
  }
  const counts = order.map(() => 0);
  for (let at = 0; at < count; at += 1) {
    const rank = order.indexOf(grades[at] ?? 0);
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
  const usual = order[counts.indexOf(Math.max(...counts))] ?? 0;
  const others = order.filter((grade) => grade !== usual);
  const marks: number[] = [];
  for (let at = 0; at < count; at += 1) if (grades[at] !== usual) marks.push(at);
  writer.bits(order.indexOf(usual), RANK_BITS);
  writeSubset(writer, marks, count);
  for (const mark of marks) writeRank(writer, others.indexOf(grades[mark] ?? 0), others.length);
}

/** Reads what `writeAlike` wrote. */
export function readAlike(reader: BitReader, grades: Uint8Array, count: number, order: readonly number[]): void {
  if (count < MANY) {
    for (let at = 0; at < count; at += 1) grades[at] = order[readRank(reader, order.length)] ?? 0;
    return;
  }
  const usual = order[reader.bits(RANK_BITS)] ?? 0;
  const others = order.filter((grade) => grade !== usual);
  grades.fill(usual, 0, count);
  const marks = SCRATCH.marks(count);
  const found = readSubset(reader, count, marks);
  const ranks = SCRATCH.ranks(found);
  reader.ranks(ranks, found, others.length - 1);
  for (let at = 0; at < found; at += 1) grades[marks[at] ?? 0] = others[ranks[at] ?? 0] ?? 0;
}

/** The same for grades that do not stand one behind the other, but at the places that `members` tells from `first` on. */
export function readAlikeAt(reader: BitReader, grades: Uint8Array, members: Uint32Array, first: number, count: number, order: readonly number[]): void {
  const end = first + count;
  if (count < MANY) {
    for (let at = first; at < end; at += 1) grades[members[at] ?? 0] = order[readRank(reader, order.length)] ?? 0;
    return;
  }
  const usual = order[reader.bits(RANK_BITS)] ?? 0;
  const others = order.filter((grade) => grade !== usual);
  for (let at = first; at < end; at += 1) grades[members[at] ?? 0] = usual;
  const marks = SCRATCH.marks(count);
  const found = readSubset(reader, count, marks);
  const ranks = SCRATCH.ranks(found);
  reader.ranks(ranks, found, others.length - 1);
  for (let at = 0; at < found; at += 1) grades[members[first + (marks[at] ?? 0)] ?? 0] = others[ranks[at] ?? 0] ?? 0;
}

/** A place in an order: as many ones, and a nought unless it is the last. */
export function writeRank(writer: BitWriter, rank: number, length: number): void {
  writer.bits((1 << rank) - 1, Math.min(rank + 1, length - 1));
}

export function readRank(reader: BitReader, length: number): number {
  let rank = 0;
  while (rank < length - 1 && reader.bits(1) === 1) rank += 1;
  return rank;
}
