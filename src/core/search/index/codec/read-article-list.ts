import type { ArticleList } from '../posting-list';
import { readAlike } from './alike';
import { CLASS_ORDERS, repeatClass } from './article-grades';
import { readNumbers } from './article-numbers';
import type { BitReader } from './bit-reader';
import { partsOf, type ListPart, type ListSize } from './list-size';
import type { Shape } from './passages';
import type { GradeCode } from './posting-code';
import { readRepeats } from './repeats';
import { SCRATCH } from './scratch';
import { readTallies } from './tallies';

/** Reads what `writeArticleList` wrote. */
export function readArticleList(reader: BitReader, size: ListSize, shape: Shape, code: GradeCode): ArticleList {
  const count = size.own + size.aside;
  const list = { articles: new Uint32Array(count), passages: new Uint8Array(count), grades: new Uint8Array(count) };
  fillArticleList(reader, list, size, shape, code);
  return list;
}

/** The same, into a list that has room; what is behind the end stays. */
export function fillArticleList(reader: BitReader, { articles, passages, grades }: ArticleList, size: ListSize, shape: Shape, code: GradeCode): void {
  for (const part of partsOf(size, shape.articles)) {
    const { from, to, base } = part;
    if (from === to) continue;
    readNumbers(reader, articles, from, to, base, shape.articles);
    readRepeats(reader, passages, from, to, part.passages);
    if (code === 'grades') readGrades(reader, passages, grades, part);
    if (code === 'counts') readTallies(reader, grades.subarray(from, to), to - from);
  }
}

function readGrades(reader: BitReader, counts: Uint8Array, grades: Uint8Array, { from, to, passages }: ListPart): void {
  if (passages === to - from) {
    readAlike(reader, grades.subarray(from, to), to - from, CLASS_ORDERS[0] ?? []);
    return;
  }
  const members = SCRATCH.numbers(to - from);
  const read = SCRATCH.grades(to - from);
  CLASS_ORDERS.forEach((order, own) => {
    let found = 0;
    for (let at = from; at < to; at += 1) if (repeatClass(counts[at] ?? 1) === own) members[found++] = at;
    readAlike(reader, read, found, order);
    for (let at = 0; at < found; at += 1) grades[members[at] ?? 0] = read[at] ?? 0;
  });
}
