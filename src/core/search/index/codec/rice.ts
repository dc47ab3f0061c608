/** Longer rows of ones stand for a number written out. */
export const RICE_LIMIT = 20;
/** Bits that say how wide a number written out is. */
export const RICE_WIDTH = 6;

/** Minus the logarithm of the golden ratio's part below one: from twice this times the mean on, a bit more pays (Kiely 2004). */
const TURN = 0.4812;

/** The parameter that codes numbers of this mean shortest, where chance alone places things. */
export function riceParameter(mean: number): number {
  return Math.max(0, 31 - Math.clz32(TURN * (2 * mean + 1)));
}
