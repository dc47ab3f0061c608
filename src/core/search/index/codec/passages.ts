import type { OrdinalSpread } from './ordinal-spread';

/** Passages one after the other, ascending by article and in it by ordinal; each stands at one place of all three. */
export interface Passages {
  readonly articles: Uint32Array;
  readonly ordinals: Uint16Array;
  readonly grades: Uint8Array | Uint16Array;
}

/** What codes are fitted to: a collection's articles, how ordinals are spread, its values. */
export interface Shape {
  readonly articles: number;
  readonly spread: OrdinalSpread;
  /** The parameter of steps from one passage of an article to the next, far behind its beginning. */
  readonly steps: number;
  /** Bits of the number of a value. */
  readonly values: number;
}
