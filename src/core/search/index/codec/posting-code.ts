import { riceParameter } from './rice';
import type { Shape } from './passages';

/** What is kept of each passage besides its place: how much a word weighs, how often a value is named, nothing. */
export type GradeCode = 'grades' | 'counts' | 'none';

/** Lists of so many passages carry parameters of their own (four bytes, about). */
export const LONG = 24;
/** Bits of parameters: of gaps, and of what is smaller. */
export const GAP_BITS = 5;
export const STEP_BITS = 4;

/** Grades of short lists, commonest first, of titles, of passages that lead, of all others: a usual word stands once in a usual passage. */
export const GRADE_ORDERS: readonly (readonly number[])[] = [
  [3, 2, 1, 0],
  [2, 1, 3, 0],
  [1, 2, 0, 3],
];
/** Grades that are not the usual one, commonest first. */
export const OTHER_GRADES: readonly number[] = [1, 2, 0, 3];

/** The parameter of gaps that chance alone would give. */
export function gapParameter(count: number, { articles }: Pick<Shape, 'articles'>): number {
  return riceParameter(articles / (count + 1));
}

/** Which of `GRADE_ORDERS` a passage has. */
export function gradeClass(ordinal: number): number {
  return Math.min(ordinal, GRADE_ORDERS.length - 1);
}

/** One mention is the usual count, none (a place of which only a part is named) the next. */
export function countCode(count: number): number {
  return count > 1 ? count : 1 - count;
}

/** Lists shorter than this stand among the words; the others at a whole byte, so that they can be passed over. */
export const APART = 48;
