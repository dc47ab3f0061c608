import { riceParameter } from './rice';
import type { Shape } from './passages';

/** What is kept of each passage besides its place: how much a word weighs, how often a value is named, nothing. */
export type GradeCode = 'grades' | 'counts' | 'none';

/** Lists of so many passages carry parameters of their own (two bytes and a half). */
export const LONG = 16;

/** Grades of short lists, commonest first: a usual word stands once in a usual paragraph. */
export const GRADE_ORDER: readonly number[] = [1, 0, 2, 3];

/** The parameter of gaps that chance alone would give. */
export function gapParameter(count: number, { articles }: Pick<Shape, 'articles'>): number {
  return riceParameter(articles / (count + 1));
}

/** One mention is the usual count, none (a place of which only a part is named) the next. */
export function countCode(count: number): number {
  return count > 1 ? count : 1 - count;
}

/** Lists shorter than this stand among the words; the others at a whole byte, so that they can be passed over. */
export const APART = 48;
