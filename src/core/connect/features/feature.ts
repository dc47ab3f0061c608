/** `event` happened at about one time, `matter` is told of at any; `land` and `when` say where and when a sentence is; the other kinds say how like two passages sound. */
export const FEATURE_KINDS = ['entity', 'number', 'time', 'word', 'event', 'matter', 'land', 'when'] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];
export type SoundKind = Exclude<FeatureKind, 'event' | 'matter' | 'land' | 'when'>;

/** Sentences of a passage that are told apart; what comes after belongs to the last one. */
export const MOST_SENTENCES = 12;

/** True for what happens. */
export function isTold(kind: FeatureKind): kind is 'event' | 'matter' {
  return kind === 'event' || kind === 'matter';
}

/** True for what makes passages sound alike. */
export function isSound(kind: FeatureKind): kind is SoundKind {
  return !isTold(kind) && kind !== 'land' && kind !== 'when';
}

/** One thing that a passage tells. */
export interface Feature {
  readonly kind: FeatureKind;
  /** What is the same where the same is told; of `when`, the days as one number. */
  readonly key: string;
  /** What is shown of it. */
  readonly shown: string;
  /** From 0 to 1: of events and matters, how much it says; of others, less where it only names who speaks. */
  readonly weight: number;
  /** In which share of passages of any news it stands. */
  readonly rate: number;
  /** A bit for each sentence that has it. */
  readonly sentences: number;
}
