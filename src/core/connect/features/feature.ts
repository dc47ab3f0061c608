/** `event` happened at about one time, `matter` is told of at any; the other kinds say how like two passages sound. */
export const FEATURE_KINDS = ['entity', 'number', 'time', 'word', 'pair', 'event', 'matter'] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];

/** True for what happens, false for what only makes passages sound alike. */
export function isTold(kind: FeatureKind): boolean {
  return kind === 'event' || kind === 'matter';
}

/** One thing that a passage tells. */
export interface Feature {
  readonly kind: FeatureKind;
  /** What is the same where the same is told. */
  readonly key: string;
  /** What is shown of it. */
  readonly shown: string;
  /** Of events and matters, from 0 to 1: how much it says. */
  readonly weight?: number;
}
