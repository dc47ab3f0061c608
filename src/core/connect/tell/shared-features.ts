import type { Shared } from '../connection';
import { entityIdSchema, type EntityId } from '../../model/entity';
import { isTold, type FeatureKind } from '../features/feature';
import { weightOf, type Rarity } from '../score/weigh';
import type { ShownSheet } from '../sheets/sheet';
import { MOST_SHARED } from '../thresholds';

/** A thing that a passage tells, as it writes it itself. */
export interface ShownFeature {
  readonly kind: FeatureKind;
  readonly hash: number;
  readonly shown: string;
}

/** What a passage tells, rarest first, but for runs of words. */
export function rarestFirst({ features, shown }: ShownSheet, rarity: Rarity): readonly ShownFeature[] {
  const weighed = features.map((feature, at) => ({ kind: feature.kind, hash: feature.hash, shown: shown[at] ?? '', weight: weightOf(feature, rarity) }));
  return weighed.filter(({ kind }) => kind !== 'pair' && !isTold(kind)).sort((a, b) => b.weight - a.weight || a.hash - b.hash);
}

/** What of it another passage tells, too; its hashes in ascending order. */
export function sharedFeatures(own: readonly ShownFeature[], others: Uint32Array): Shared {
  const common = own.filter(({ hash }) => stands(hash, others));
  const of = (wanted: FeatureKind): readonly string[] => common.filter(({ kind }) => kind === wanted).slice(0, MOST_SHARED).map(({ shown }) => shown);
  return { entities: of('entity').filter(isEntityId), numbers: of('number'), times: of('time'), words: of('word') };
}

function stands(hash: number, sorted: Uint32Array): boolean {
  let [from, end] = [0, sorted.length];
  while (from < end) {
    const middle = (from + end) >>> 1;
    if ((sorted[middle] ?? 0) < hash) from = middle + 1;
    else end = middle;
  }
  return sorted[from] === hash;
}

function isEntityId(id: string): id is EntityId {
  return entityIdSchema.safeParse(id).success;
}
