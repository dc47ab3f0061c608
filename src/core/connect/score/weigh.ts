import type { Counts } from '../counts';
import { isSound, isTold, MOST_SENTENCES, type SoundKind } from '../features/feature';
import type { Sheet, SheetFeature } from '../sheets/sheet';

/** How much a feature of each kind says. */
const KIND_WEIGHT: Readonly<Record<SoundKind, number>> = { entity: 1, number: 1.3, time: 0.8, word: 1 };
/** Greatest rarity that counts: in a corpus of any size, what a passage in three thousand has is rare. */
const RAREST = 8;
/** As if so many passages of any news stood beside those of the corpus: a few articles know nothing of what is rare. */
const BEFORE = 1000;
/** What so many passages tell is one matter; what more tell is several, the more of them the surer. Events stand in some weeks, where many may tell one. */
const ONE_MATTER = 30;
const SEVERAL: Readonly<Record<'event' | 'matter', number>> = { event: 0.3, matter: 1 };

/** What a corpus says of rarity. */
export interface Rarity {
  readonly passages: number;
  /** Passages by features. */
  readonly features: Counts;
}

/** Hashes, ascending, with how much each says, from 0 to 1, and a bit for each sentence that has it. */
export interface Weights {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
  readonly sentences: Uint32Array;
}

/** A passage with its weights. */
export interface Weighed {
  readonly isLead: boolean;
  /** How it sounds. */
  readonly sound: Weights;
  /** What it tells to have happened. */
  readonly told: Weights;
  /** Where its sentences are, and when; weightless. */
  readonly lands: Weights;
  readonly days: Weights;
  /** All weights of the sound of each sentence together. */
  readonly sizes: Float32Array;
  readonly words: Uint32Array;
}

/** Weighs what a passage tells. */
export function weigh({ isLead, features, words }: Pick<Sheet, 'isLead' | 'features' | 'words'>, rarity: Rarity): Weighed {
  const sorted = [...features].sort((a, b) => a.hash - b.hash);
  const of = (wanted: (feature: SheetFeature) => boolean): Weights => weightsOf(sorted.filter(wanted), rarity);
  const sound = of(({ kind }) => isSound(kind));
  return { isLead, sound, told: of(({ kind }) => isTold(kind)), lands: of(({ kind }) => kind === 'land'), days: of(({ kind, hash }) => kind === 'when' && hash !== 0), sizes: sizesOf(sound), words };
}

function weightsOf(features: readonly SheetFeature[], rarity: Rarity): Weights {
  return {
    hashes: Uint32Array.from(features, ({ hash }) => hash),
    weights: Float32Array.from(features, (feature) => weightOf(feature, rarity)),
    sentences: Uint32Array.from(features, ({ sentences }) => sentences),
  };
}

function sizesOf({ weights, sentences }: Weights): Float32Array {
  const sizes = new Float32Array(MOST_SENTENCES);
  weights.forEach((weight, at) => {
    for (let sentence = 0; sentence < MOST_SENTENCES; sentence += 1) if (((sentences[at] ?? 0) >> sentence) & 1) sizes[sentence] = (sizes[sentence] ?? 0) + weight;
  });
  return sizes;
}

/** How much one feature says; nothing where it only says where or when. */
export function weightOf({ kind, hash, local, rare }: SheetFeature, { passages, features }: Rarity): number {
  if (!isSound(kind) && !isTold(kind)) return 0;
  const count = Math.max(1, features.of(hash));
  if (isTold(kind)) return local * Math.min(1, ONE_MATTER / count) ** SEVERAL[kind];
  const rate = (count + BEFORE * Math.exp(-RAREST * rare)) / (passages + BEFORE);
  return (KIND_WEIGHT[kind] * local * Math.min(RAREST, Math.max(0, -Math.log(rate)))) / RAREST;
}
