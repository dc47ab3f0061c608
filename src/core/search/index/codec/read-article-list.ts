import type { ArticleList } from '../posting-list';
import { readAlike, readAlikeAt } from './alike';
import { OFTEN_ORDER, ONCE_ORDER, TWICE_ORDER } from './article-grades';
import { readNumbers } from './article-numbers';
import { readArticleTallies } from './article-tallies';
import type { BitReader } from './bit-reader';
import { partsOf, type ListPart, type ListSize } from './list-size';
import type { Shape } from './passages';
import type { GradeCode } from './posting-code';
import { readRepeats } from './repeats';
import { SCRATCH } from './scratch';

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
    if (code === 'counts') readArticleTallies(reader, passages, grades, from, to);
  }
}

function readGrades(reader: BitReader, counts: Uint8Array, grades: Uint8Array, { from, to, passages }: ListPart): void {
  if (passages === to - from) {
    readAlike(reader, grades.subarray(from, to), to - from, ONCE_ORDER);
    return;
  }
  const room = to - from;
  const members = SCRATCH.numbers(room * 3);
  let [once, twice, often] = [0, room, room * 2];
  for (let at = from; at < to; at += 1) {
    const count = counts[at] ?? 1;
    if (count === 1) members[once++] = at;
    else if (count === 2) members[twice++] = at;
    else members[often++] = at;
  }
  readAlikeAt(reader, grades, members, 0, once, ONCE_ORDER);
  readAlikeAt(reader, grades, members, room, twice - room, TWICE_ORDER);
  readAlikeAt(reader, grades, members, room * 2, often - room * 2, OFTEN_ORDER);
}
