import type { FeatureKind } from '../features/feature';

/** A feature as it is weighed. */
export interface SheetFeature {
  readonly kind: FeatureKind;
  readonly hash: number;
  /** From 0 to 1: 1 where it stands in one passage of its article alone, less where the whole article is about it; of events and matters, how much they say. */
  readonly local: number;
  /** How rare it is in any news, from 0 for what stands everywhere to 1. */
  readonly rare: number;
  /** A bit for each sentence that has it. */
  readonly sentences: number;
}

/** A passage as it is compared: numbers alone. */
export interface Sheet {
  readonly passage: number;
  /** True for the title and the first paragraph, which tell what the whole article is about. */
  readonly isLead: boolean;
  readonly features: readonly SheetFeature[];
  /** Hashes of its words, in order. */
  readonly words: Uint32Array;
}

/** The same with what is shown of its features, in their order. */
export interface ShownSheet extends Sheet {
  readonly shown: readonly string[];
}
