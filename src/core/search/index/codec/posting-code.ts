import { riceParameter } from './rice';
import type { Shape } from './passages';

/** What is kept of each passage besides its place: how much a word weighs, how often a value is named, nothing. */
export type GradeCode = 'grades' | 'counts' | 'none';

/** Lists of so many articles carry parameters of their own. */
export const LONG = 24;
/** Bits of the parameter of gaps. */
export const GAP_BITS = 5;
/** Lists shorter than this stand among the values; the others at a whole byte, so that they can be passed over. */
export const APART = 48;

/** The parameter of gaps that chance alone would give. */
export function gapParameter(count: number, { articles }: Pick<Shape, 'articles'>): number {
  return riceParameter(articles / (count + 1));
}
