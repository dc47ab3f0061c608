import type { BitWriter } from './bit-writer';
import { GRADE_ORDER, LONG, countCode, gapParameter, type GradeCode } from './posting-code';
import type { Passages, Shape } from './passages';
import { riceParameter } from './rice';

/**
 * Writes the passages `from` to `to`, whose articles count from `base`. How many there are must be known to whoever reads.
 * Long lists carry parameters of their own; short ones take those of the collection.
 */
export function writePostings(writer: BitWriter, passages: Passages, from: number, to: number, base: number, shape: Shape, code: GradeCode): void {
  if (from === to) return;
  const parameters = to - from < LONG ? shortParameters(to - from, shape) : ownParameters(writer, passages, from, to, base);
  let article = base - 1;
  let ordinal = 0;
  for (let at = from; at < to; at += 1) {
    const here = passages.articles[at] ?? 0;
    const there = passages.ordinals[at] ?? 0;
    if (at > from) writer.bits(here === article ? 1 : 0, 1);
    if (here === article) writer.rice(there - ordinal - 1, parameters.steps);
    else {
      writer.rice(here - article - 1, parameters.gaps);
      writer.rice(there, parameters.ordinals);
    }
    article = here;
    ordinal = there;
  }
  if (code === 'grades') writeGrades(writer, passages, from, to);
  if (code === 'counts') for (let at = from; at < to; at += 1) writer.rice(countCode(passages.grades[at] ?? 0), 0);
}

/** What the numbers of one list are coded by. */
interface Parameters {
  readonly gaps: number;
  readonly ordinals: number;
  readonly steps: number;
}

function shortParameters(count: number, shape: Shape): Parameters {
  return { gaps: gapParameter(count, shape), ordinals: shape.ordinals, steps: shape.ordinals };
}

function ownParameters(writer: BitWriter, { articles, ordinals }: Passages, from: number, to: number, base: number): Parameters {
  let found = 0;
  let firsts = 0;
  let steps = 0;
  for (let at = from; at < to; at += 1) {
    if (at > from && articles[at] === articles[at - 1]) steps += (ordinals[at] ?? 0) - (ordinals[at - 1] ?? 0) - 1;
    else {
      found += 1;
      firsts += ordinals[at] ?? 0;
    }
  }
  const last = (articles[to - 1] ?? 0) - base;
  const parameters = { gaps: riceParameter((last + 1 - found) / found), ordinals: riceParameter(firsts / found), steps: riceParameter(steps / Math.max(1, to - from - found)) };
  writer.bits(parameters.gaps, 5);
  writer.bits(parameters.ordinals, 4);
  writer.bits(parameters.steps, 4);
  return parameters;
}

/** The commonest grade of a long list takes one bit. */
function writeGrades(writer: BitWriter, { grades }: Passages, from: number, to: number): void {
  const order = to - from < LONG ? GRADE_ORDER : commonestFirst(grades, from, to);
  if (to - from >= LONG) for (const grade of order.slice(0, 3)) writer.bits(grade, 2);
  for (let at = from; at < to; at += 1) {
    const place = order.indexOf(grades[at] ?? 0);
    writer.bits((1 << place) - 1, Math.min(place + 1, 3));
  }
}

function commonestFirst(grades: Passages['grades'], from: number, to: number): readonly number[] {
  const counts = [0, 0, 0, 0];
  for (let at = from; at < to; at += 1) counts[grades[at] ?? 0] = (counts[grades[at] ?? 0] ?? 0) + 1;
  return [0, 1, 2, 3].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
}
