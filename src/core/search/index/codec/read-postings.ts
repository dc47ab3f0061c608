import type { PostingList } from '../posting-list';
import type { BitReader } from './bit-reader';
import { ExceptionReader } from './exceptions';
import { readFirst } from './first-ordinals';
import { APART, GAP_BITS, LONG, STEP_BITS, gapParameter, type GradeCode } from './posting-code';
import type { Shape } from './passages';
import { readGrades } from './read-grades';

/** A list that is being read. */
export interface Filling {
  readonly articles: Uint32Array;
  readonly starts: Uint32Array;
  readonly ordinals: Uint16Array;
  readonly grades: Uint8Array;
  found: number;
  at: number;
}

/** Reads a list of as many own passages and as many of set-aside parts, both written by `writePostings`; the articles of its own passages may be `known`. */
export function readPostings(reader: BitReader, own: number, aside: number, shape: Shape, code: GradeCode, known: Uint32Array | null = null): PostingList {
  const filling = fillingOf(own + aside, code);
  fill(filling, reader, own, aside, shape, code, known);
  const { articles, starts, ordinals, grades, found } = filling;
  return { articles: articles.slice(0, found), starts: starts.slice(0, found + 1), ordinals, grades };
}

/** Room for a list that is shorter than `APART`, to be used again and again by `skipPostings`. */
export function scratch(): Filling {
  return fillingOf(APART, 'grades');
}

/** Goes behind a short list of graded passages without keeping it. */
export function skipPostings(reader: BitReader, own: number, aside: number, shape: Shape, into: Filling): void {
  into.found = 0;
  into.at = 0;
  fill(into, reader, own, aside, shape, 'grades', null);
}

function fillingOf(most: number, code: GradeCode): Filling {
  return { articles: new Uint32Array(most), starts: new Uint32Array(most + 1), ordinals: new Uint16Array(most), grades: new Uint8Array(code === 'none' ? 0 : most), found: 0, at: 0 };
}

function fill(filling: Filling, reader: BitReader, own: number, aside: number, shape: Shape, code: GradeCode, known: Uint32Array | null): void {
  readPart(reader, filling, own, 0, shape, code, known);
  readPart(reader, filling, aside, shape.articles, shape, code, null);
  filling.starts[filling.found] = own + aside;
}

function readPart(reader: BitReader, filling: Filling, count: number, base: number, shape: Shape, code: GradeCode, known: Uint32Array | null): void {
  if (count === 0) return;
  const { articles, starts, ordinals } = filling;
  const from = filling.at;
  const isLong = count >= LONG;
  const gaps = !isLong ? gapParameter(count, shape) : known === null ? reader.bits(GAP_BITS) : 0;
  const firsts = isLong && reader.bits(1) === 1 ? reader.bits(STEP_BITS) : null;
  const steps = isLong ? reader.bits(STEP_BITS) : shape.ordinals;
  const isTold = known === null || known.length < count;
  const exceptions = isLong && isTold ? new ExceptionReader(reader) : null;
  let article = base - 1;
  let ordinal = 0;
  for (let at = from; at < from + count; at += 1) {
    const isRepeat = exceptions === null ? isTold && at > from && reader.bits(1) === 1 : exceptions.at === at - from;
    if (isRepeat) {
      exceptions?.next();
      ordinal += reader.rice(steps) + 1;
    } else {
      if (known !== null) article = known[filling.found] ?? 0;
      else article += 1 + (count === 1 ? reader.below(shape.articles) : reader.rice(gaps));
      ordinal = firsts === null ? readFirst(reader, shape.firsts) : reader.rice(firsts);
      articles[filling.found] = article;
      starts[filling.found] = at;
      filling.found += 1;
    }
    ordinals[at] = ordinal;
  }
  filling.at = from + count;
  readGrades(reader, ordinals, filling.grades, from, from + count, code);
}
