/** Tagged words ready to learn from. Features are numbers from 0; those of word `i` stand from `starts[i]` to `starts[i + 1]`. */
export interface TrainingSet {
  readonly featureCount: number;
  readonly starts: Uint32Array;
  readonly features: Uint32Array;
  readonly templates: Uint8Array;
  /** A label for each word; {@link UNKNOWN} for a word that teaches nothing. */
  readonly labels: Uint8Array;
  /** First word of each sentence; one entry more, for the end. */
  readonly sentences: Uint32Array;
}

export const UNKNOWN = 255;
