import type { FacetName, FacetValue } from '../model/corpus';

/** Of which facets names are wanted, and how many. */
export interface TogetherOptions {
  readonly facets: readonly FacetName[];
  readonly names: number;
}

/** Two names, by their places in a list, and how many passages name both. */
export interface NamedPair {
  readonly from: number;
  readonly to: number;
  readonly passages: number;
}

/** The commonest names of what a filter leaves. */
export interface TogetherCounts {
  readonly names: readonly FacetValue[];
  readonly pairs: readonly NamedPair[];
  /** Articles that the filter leaves. */
  readonly articles: number;
  /** How many names there are in all. */
  readonly values: number;
}

/** Passages with their articles in order, and how many there are in all. */
export interface NamedPassages {
  readonly count: number;
  readonly passages: readonly { readonly article: number; readonly ordinals: readonly number[] }[];
}
