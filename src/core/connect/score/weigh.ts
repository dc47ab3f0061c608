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

/** A passage with its weights. */
export interface Weighed {
  readonly sheet: Sheet;
  readonly weights: ReadonlyMap<number, number>;
  /** All weights but those of pairs together. */
  readonly whole: number;
}

/** Weighs what a passage tells. */
export function weigh(sheet: Sheet, rarity: Rarity): Weighed {
  const weights = new Map<number, number>();
  let whole = 0;
  for (const { kind, hash, local } of sheet.features) {
    const weight = KIND_WEIGHT[kind] * rarityOf(kind, hash, rarity) * local ** LOCAL_POWER;
    weights.set(hash, weight);
    if (kind !== 'pair') whole += weight;
  }
  return { sheet, weights, whole };
}

function rarityOf(kind: FeatureKind, hash: number, { passages, features, runs }: Rarity): number {
  const count = (kind === 'pair' ? runs : features).of(hash);
  return Math.min(RAREST, Math.log(1 + passages / Math.max(1, count)));
}
