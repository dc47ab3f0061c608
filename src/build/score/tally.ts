/** Right, wrong and missed answers. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Precision, recall and their harmonic mean, from 0 to 1. */
export interface Shares {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

const DECIMALS = 4;

/** Shares of a tally; all 1 when there was nothing to find and nothing was found. */
export function shares({ right, wrong, missed }: Tally): Shares {
  return { p: share(right, right + wrong), r: share(right, right + missed), f1: share(2 * right, 2 * right + wrong + missed) };
}

/** The sum of tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    right: tallies.reduce((total, { right }) => total + right, 0),
    wrong: tallies.reduce((total, { wrong }) => total + wrong, 0),
    missed: tallies.reduce((total, { missed }) => total + missed, 0),
  };
}

/** A part of a whole, rounded; 1 of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Number((part / whole).toFixed(DECIMALS));
}
