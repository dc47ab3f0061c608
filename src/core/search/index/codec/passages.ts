/** Passages one after the other, ascending by article and in it by ordinal; each stands at one place of all three. */
export interface Passages {
  readonly articles: Uint32Array;
  readonly ordinals: Uint16Array;
  readonly grades: Uint8Array | Uint16Array;
}

/** What codes are fitted to: a collection's articles, the parameter of an ordinal where a list is too short for one of its own, its values. */
export interface Shape {
  readonly articles: number;
  readonly ordinals: number;
  /** Bits of the number of a value. */
  readonly values: number;
}
