import type { Counts } from '../counts';
import type { FeatureKind } from '../features/passage-features';
import type { Sheet } from '../sheets/sheet';

/** How much a feature of each kind says. A run of two words says it besides its words. */
const KIND_WEIGHT: Readonly<Record<FeatureKind, number>> = { entity: 1, number: 1.3, time: 0.8, word: 0.8, pair: 0.5 };
/** Greatest rarity that counts: in a corpus of any size, what a passage in three thousand has is rare. */
const RAREST = 8;
/** How strongly what the whole article is about counts less. */
const LOCAL_POWER = 0.7;

/** What a corpus says of rarity. */
export interface Rarity {
  readonly passages: number;
  /** Passages by features; pairs of words have a table of their own. */
  readonly features: Counts;
  readonly runs: Counts;
}

/** A passage with its weights: 1 for the rarest there is. */
export interface Weighed {
  /** Ascending. */
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
  /** All weights but those of pairs together. */
  readonly whole: number;
  readonly words: Uint32Array;
}

/** Weighs what a passage tells. */
export function weigh({ features, words }: Pick<Sheet, 'features' | 'words'>, rarity: Rarity): Weighed {
  const sorted = [...features].sort((a, b) => a.hash - b.hash);
  const weights = Float32Array.from(sorted, (feature) => weightOf(feature, rarity));
  const whole = sorted.reduce((sum, { kind }, at) => sum + (kind === 'pair' ? 0 : (weights[at] ?? 0)), 0);
  return { hashes: Uint32Array.from(sorted, ({ hash }) => hash), weights, whole, words };
}

/** How much one feature says. */
export function weightOf({ kind, hash, local }: Sheet['features'][number], { passages, features, runs }: Rarity): number {
  const count = Math.max(1, (kind === 'pair' ? runs : features).of(hash));
  const most = Math.min(RAREST, Math.log(1 + passages));
  return (KIND_WEIGHT[kind] * Math.min(most, Math.log(1 + passages / count)) * local ** LOCAL_POWER) / most;
}
