/** Longer rows of ones stand for a number written out. */
export const RICE_LIMIT = 20;
/** Bits that say how wide a number written out is. */
export const RICE_WIDTH = 6;

/** ln 2: a gap lies below this part of the mean in half of all cases, where chance alone places things. */
const MEDIAN = 0.69;

/** The parameter that codes numbers of this mean shortest. */
export function riceParameter(mean: number): number {
  return mean * MEDIAN < 1 ? 0 : 31 - Math.clz32(mean * MEDIAN + 1);
}
