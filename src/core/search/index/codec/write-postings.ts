import type { BitWriter } from './bit-writer';
import { ExceptionWriter } from './exceptions';
import { firstBits, writeFirst } from './first-ordinals';
import { GAP_BITS, LONG, STEP_BITS, gapParameter, type GradeCode } from './posting-code';
import type { Passages, Shape } from './passages';
import { riceParameter } from './rice';
import { writeGrades } from './write-grades';

/**
 * Writes the passages `from` to `to`, whose articles count from `base`. How many there are must be known to whoever reads, and the articles, too, where
 * they are `known`. Long lists carry parameters of their own; short ones take those of the collection.
 */
export function writePostings(writer: BitWriter, passages: Passages, from: number, to: number, base: number, shape: Shape, code: GradeCode, known = false): void {
  if (from === to) return;
  writePlaces(writer, passages, from, to, { ...fitted(passages, from, to, base, shape), base, known });
  writeGrades(writer, passages, from, to, code);
}

/** What the numbers of one list are coded by. */
interface Fit {
  readonly gaps: number;
  /** The parameter of first ordinals; null for the code of the collection. */
  readonly firsts: number | null;
  readonly steps: number;
  /** Passages of articles that have one before, from the first on. */
  readonly repeats: readonly number[];
  readonly shape: Shape;
}

function writePlaces(writer: BitWriter, { articles, ordinals }: Passages, from: number, to: number, fit: Fit & { readonly base: number; readonly known: boolean }): void {
  const { gaps, firsts, steps, repeats, shape, known } = fit;
  const isLong = to - from >= LONG;
  if (isLong) writeFit(writer, fit, known);
  const isTold = !known || repeats.length > 0;
  const exceptions = isLong && isTold ? new ExceptionWriter(writer, repeats, to - from) : null;
  let article = fit.base - 1;
  for (let at = from; at < to; at += 1) {
    const isRepeat = at > from && articles[at] === article;
    const ordinal = ordinals[at] ?? 0;
    if (isTold && exceptions === null && at > from) writer.bits(isRepeat ? 1 : 0, 1);
    if (isRepeat) {
      exceptions?.next();
      writer.rice(ordinal - (ordinals[at - 1] ?? 0) - 1, steps);
      continue;
    }
    if (to - from === 1 && !known) writer.below((articles[at] ?? 0) - fit.base, shape.articles);
    else if (!known) writer.rice((articles[at] ?? 0) - article - 1, gaps);
    if (firsts === null) writeFirst(writer, ordinal, shape.firsts);
    else writer.rice(ordinal, firsts);
    article = articles[at] ?? 0;
  }
}

function writeFit(writer: BitWriter, { gaps, firsts, steps }: Fit, known: boolean): void {
  if (!known) writer.bits(gaps, GAP_BITS);
  writer.bits(firsts === null ? 0 : 1, 1);
  if (firsts !== null) writer.bits(firsts, STEP_BITS);
  writer.bits(steps, STEP_BITS);
}

function fitted({ articles, ordinals }: Passages, from: number, to: number, base: number, shape: Shape): Fit {
  const repeats: number[] = [];
  let [firsts, steps, bits] = [0, 0, 0];
  for (let at = from; at < to; at += 1) {
    const ordinal = ordinals[at] ?? 0;
    if (at > from && articles[at] === articles[at - 1]) {
      repeats.push(at - from);
      steps += ordinal - (ordinals[at - 1] ?? 0) - 1;
    } else {
      firsts += ordinal;
      bits += firstBits(ordinal, shape.firsts);
    }
  }
  const count = to - from;
  if (count < LONG) return { gaps: gapParameter(count, shape), firsts: null, steps: shape.ordinals, repeats, shape };
  const found = count - repeats.length;
  const own = riceParameter(firsts / found);
  const isOwn = firsts / 2 ** own + found * (own + 1) + STEP_BITS < bits;
  const gaps = riceParameter(((articles[to - 1] ?? 0) - base + 1 - found) / found);
  return { gaps, firsts: isOwn ? own : null, steps: riceParameter(steps / Math.max(1, repeats.length)), repeats, shape };
}
