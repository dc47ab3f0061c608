import { readAlikeAt, readRank } from './alike';
import type { BitReader } from './bit-reader';
import { PLAIN_ORDER, REST_ORDER, TITLE_ORDER, isGreatTitle, openOrder } from './passage-grades';
import { SCRATCH } from './scratch';
import { readTallies } from './tallies';
import type { RestPart } from './write-rest';

/** A part of a list whose grades are being read. */
type Filling = RestPart & { readonly grades: Uint8Array };

/** Reads what `writeRestGrades` wrote, and spreads the grades of all other articles. */
export function readRestGrades(reader: BitReader, part: Filling): void {
  const { list, starts, ordinals, grades, from, to, base } = part;
  const members = SCRATCH.numbers((starts[to] ?? 0) - (starts[from] ?? 0));
  let [titles, plain] = [0, 0];
  for (let article = from; article < to; article += 1) {
    const greatest = list.grades[article] ?? 0;
    const first = starts[article] ?? 0;
    if (list.passages[article] === 1) grades[first] = greatest;
    else if (isGreatTitle(greatest, ordinals[first] ?? 0, base)) members[titles++] = first;
  }
  readAlikeAt(reader, grades, members, 0, titles, TITLE_ORDER);
  for (let article = from; article < to; article += 1) {
    if (list.passages[article] === 1 || list.grades[article] !== 1) continue;
    for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at += 1) members[plain++] = at;
  }
  readAlikeAt(reader, grades, members, 0, plain, PLAIN_ORDER);
  readAlikeAt(reader, grades, members, 0, readOpen(reader, part, members), REST_ORDER);
}

/** Reads grades up to the first with the greatest; gives how many passages behind it are left, whose numbers are put down. */
function readOpen(reader: BitReader, { list, starts, ordinals, grades, from, to, base }: Filling, left: Uint32Array): number {
  let found = 0;
  for (let article = from; article < to; article += 1) {
    const greatest = list.grades[article] ?? 0;
    if (list.passages[article] === 1 || greatest < 2) continue;
    const order = openOrder(greatest);
    const end = starts[article + 1] ?? 0;
    for (let at = starts[article] ?? 0, isTold = false; at < end; at += 1) {
      if (isTold) left[found++] = at;
      else if (!isGreatTitle(greatest, ordinals[at] ?? 0, base)) grades[at] = at < end - 1 ? (order[readRank(reader, order.length)] ?? 0) : greatest;
      isTold ||= grades[at] === greatest;
    }
  }
  return found;
}

/** Reads what `writeRestCounts` wrote, and spreads the counts of all other articles. */
export function readRestCounts(reader: BitReader, { list, starts, grades, from, to }: Filling): void {
  const members = SCRATCH.numbers((starts[to] ?? 0) - (starts[from] ?? 0));
  let found = 0;
  for (let article = from; article < to; article += 1) {
    const greatest = list.grades[article] ?? 0;
    const [first, end] = [starts[article] ?? 0, starts[article + 1] ?? 0];
    const told = greatest > 1 && end - first > 1 ? first + reader.below(end - first) : first;
    grades[told] = greatest;
    if (end - first === 1 || greatest === 0) continue;
    for (let at = first; at < end; at += 1) if (greatest === 1 || at !== told) members[found++] = at;
  }
  const read = SCRATCH.grades(found);
  readTallies(reader, read, found);
  for (let at = 0; at < found; at += 1) grades[members[at] ?? 0] = read[at] ?? 0;
}
