import type { Counts } from '../counts';
import { isTold, type FeatureKind } from '../features/feature';
import type { Sheet } from '../sheets/sheet';

/** How much a feature of each kind says. A run of two words says it besides its words. */
const KIND_WEIGHT: Readonly<Record<Exclude<FeatureKind, 'event' | 'matter'>, number>> = { entity: 1, number: 1.3, time: 0.8, word: 0.8, pair: 0.5 };
/** Greatest rarity that counts: in a corpus of any size, what a passage in three thousand has is rare. */
const RAREST = 8;
/** How strongly what the whole article is about counts less. */
const LOCAL_POWER = 0.7;
/** What so many passages tell is one matter; what more tell is several, the more of them the surer. Events stand in some weeks, where many may tell one. */
const ONE_MATTER = 30;
const SEVERAL: Readonly<Record<'event' | 'matter', number>> = { event: 0.3, matter: 1 };

/** What a corpus says of rarity. */
export interface Rarity {
  readonly passages: number;
  /** Passages by features; pairs of words have a table of their own. */
  readonly features: Counts;
  readonly runs: Counts;
}

/** Hashes, ascending, with how much each says, from 0 to 1. */
export interface Weights {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
}

/** A passage with its weights. */
export interface Weighed {
  /** How it sounds. */
  readonly sound: Weights;
  /** What it tells to have happened. */
  readonly told: Weights;
  /** All weights of `sound` but those of pairs together. */
  readonly whole: number;
  readonly words: Uint32Array;
}

/** Weighs what a passage tells. */
export function weigh({ features, words }: Pick<Sheet, 'features' | 'words'>, rarity: Rarity): Weighed {
  const sorted = [...features].sort((a, b) => a.hash - b.hash);
  const sound = sorted.filter(({ kind }) => !isTold(kind));
  const told = sorted.filter(({ kind }) => isTold(kind));
  const whole = sound.reduce((sum, feature) => sum + (feature.kind === 'pair' ? 0 : weightOf(feature, rarity)), 0);
  return { sound: weightsOf(sound, rarity), told: weightsOf(told, rarity), whole, words };
}

function weightsOf(features: Sheet['features'], rarity: Rarity): Weights {
  return { hashes: Uint32Array.from(features, ({ hash }) => hash), weights: Float32Array.from(features, (feature) => weightOf(feature, rarity)) };
}

/** How much one feature says. */
export function weightOf({ kind, hash, local }: Sheet['features'][number], { passages, features, runs }: Rarity): number {
  const count = Math.max(1, (kind === 'pair' ? runs : features).of(hash));
  if (kind === 'event' || kind === 'matter') return local * Math.min(1, ONE_MATTER / count) ** SEVERAL[kind];
  const most = Math.min(RAREST, Math.log(1 + passages));
  return (KIND_WEIGHT[kind] * Math.min(most, Math.log(1 + passages / count)) * local ** LOCAL_POWER) / most;
}
