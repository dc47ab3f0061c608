import type { BitReader } from './bit-reader';
import type { BitWriter } from './bit-writer';
import { SCRATCH } from './scratch';
import { readTallies, writeTallies } from './tallies';

/** Classes of articles by how many of their passages name a value: the more do, the likelier that one of them names it twice. */
const CLASSES = 4;

/** Writes how often a value is named at most in a passage of each article; `counts` are its passages. */
export function writeArticleTallies(writer: BitWriter, counts: Uint8Array, tallies: Uint8Array): void {
  const members = SCRATCH.grades(counts.length);
  for (let own = 0; own < CLASSES; own += 1) {
    let found = 0;
    for (let at = 0; at < counts.length; at += 1) if (classOf(counts[at] ?? 1) === own) members[found++] = tallies[at] ?? 0;
    writeTallies(writer, members, found);
  }
}

/** Reads what {@link writeArticleTallies} wrote to the places `from` to `to`. */
export function readArticleTallies(reader: BitReader, counts: Uint8Array, tallies: Uint8Array, from: number, to: number): void {
  const room = to - from;
  const members = SCRATCH.numbers(room * CLASSES);
  const found = [0, 0, 0, 0];
  for (let at = from; at < to; at += 1) {
    const own = classOf(counts[at] ?? 1);
    const next = found[own] ?? 0;
    members[own * room + next] = at;
    found[own] = next + 1;
  }
  const read = SCRATCH.grades(room);
  found.forEach((count, own) => {
    if (count === 0) return;
    readTallies(reader, read, count);
    for (let at = 0; at < count; at += 1) tallies[members[own * room + at] ?? 0] = read[at] ?? 0;
  });
}

function classOf(passages: number): number {
  if (passages > 4) return 3;
  return passages > 2 ? 2 : passages - 1;
}
