import type { PostingList } from '../posting-list';
import type { BitReader } from './bit-reader';
import { GRADE_ORDER, LONG, countCode, gapParameter, type GradeCode } from './posting-code';
import type { Shape } from './passages';

/** A list that is being read. */
interface Filling {
  readonly articles: Uint32Array;
  readonly starts: Uint32Array;
  readonly ordinals: Uint16Array;
  readonly grades: Uint8Array;
  found: number;
  at: number;
}

/** Reads a list of as many own passages and as many of set-aside parts, both written by `writePostings`. */
export function readPostings(reader: BitReader, own: number, aside: number, shape: Shape, code: GradeCode): PostingList {
  const most = own + aside;
  const filling: Filling = { articles: new Uint32Array(most), starts: new Uint32Array(most + 1), ordinals: new Uint16Array(most), grades: new Uint8Array(code === 'none' ? 0 : most), found: 0, at: 0 };
  readPart(reader, filling, own, 0, shape, code);
  readPart(reader, filling, aside, shape.articles, shape, code);
  filling.starts[filling.found] = most;
  const { articles, starts, ordinals, grades, found } = filling;
  return { articles: articles.slice(0, found), starts: starts.slice(0, found + 1), ordinals, grades };
}

function readPart(reader: BitReader, filling: Filling, count: number, base: number, shape: Shape, code: GradeCode): void {
  if (count === 0) return;
  const { articles, starts, ordinals } = filling;
  const from = filling.at;
  const isLong = count >= LONG;
  const gaps = isLong ? reader.bits(5) : gapParameter(count, shape);
  const firsts = isLong ? reader.bits(4) : shape.ordinals;
  const steps = isLong ? reader.bits(4) : shape.ordinals;
  let article = base - 1;
  let ordinal = 0;
  for (let at = from; at < from + count; at += 1) {
    if (at > from && reader.bits(1) === 1) ordinal += reader.rice(steps) + 1;
    else {
      article += reader.rice(gaps) + 1;
      ordinal = reader.rice(firsts);
      articles[filling.found] = article;
      starts[filling.found] = at;
      filling.found += 1;
    }
    ordinals[at] = ordinal;
  }
  filling.at = from + count;
  if (code === 'grades') readGrades(reader, filling.grades, from, count);
  if (code === 'counts') for (let at = from; at < from + count; at += 1) filling.grades[at] = countCode(reader.rice(0));
}

function readGrades(reader: BitReader, grades: Uint8Array, from: number, count: number): void {
  const order = count < LONG ? GRADE_ORDER : gradeOrder(reader);
  for (let at = from; at < from + count; at += 1) {
    const place = reader.bits(1) === 0 ? 0 : reader.bits(1) === 0 ? 1 : 2 + reader.bits(1);
    grades[at] = order[place] ?? 0;
  }
}

function gradeOrder(reader: BitReader): readonly number[] {
  const first = [reader.bits(2), reader.bits(2), reader.bits(2)];
  return [...first, 6 - first.reduce((sum, grade) => sum + grade, 0)];
}
