import type { ArticleList, PostingList } from '../posting-list';
import type { BitReader } from './bit-reader';
import { partsOf, type ListPart, type ListSize } from './list-size';
import { readOrdinal } from './ordinals';
import type { Shape } from './passages';
import type { GradeCode } from './posting-code';
import { readRestCounts, readRestGrades } from './read-rest';
import { MOST_PASSAGES } from './summed-passages';

/** Reads what `writePassageList` wrote of these articles. */
export function readPassageList(reader: BitReader, list: ArticleList, size: ListSize, shape: Shape, code: GradeCode): PostingList {
  const { articles } = list;
  const passages = size.ownPassages + size.asidePassages;
  const read = { articles, starts: new Uint32Array(articles.length + 1), ordinals: new Uint16Array(passages), grades: new Uint8Array(passages) };
  fillPassageList(reader, read, list, size, shape, code);
  return read;
}

/** The same, into a list that has room. */
export function fillPassageList(reader: BitReader, { starts, ordinals, grades }: PostingList, list: ArticleList, size: ListSize, shape: Shape, code: GradeCode): void {
  for (const part of partsOf(size, shape.articles)) {
    const { from, to, base } = part;
    readOrdinals(reader, starts, ordinals, list, part, shape, code);
    if (code === 'grades') readRestGrades(reader, { list, starts, ordinals, grades, from, to, base });
    if (code === 'counts') readRestCounts(reader, { list, starts, ordinals, grades, from, to, base });
  }
}

function readOrdinals(reader: BitReader, starts: Uint32Array, ordinals: Uint16Array, list: ArticleList, { from, to, base }: ListPart, { spread, steps }: Shape, code: GradeCode): void {
  const { escape } = spread;
  let at = from === 0 ? 0 : (starts[from] ?? 0);
  for (let article = from; article < to; article += 1) {
    let count = list.passages[article] ?? 1;
    if (count === MOST_PASSAGES) count += reader.gamma();
    starts[article] = at;
    let ordinal = readOrdinal(reader, spread.code(code === 'grades' ? (list.grades[article] ?? 0) : null, base > 0, count), escape);
    ordinals[at++] = ordinal;
    for (const end = at + count - 1; at < end; at += 1) {
      ordinal += 1 + (ordinal < escape ? readOrdinal(reader, spread.next(ordinal, base > 0, end - at), escape - ordinal - 1) : reader.rice(steps));
      ordinals[at] = ordinal;
    }
  }
  starts[to] = at;
}
