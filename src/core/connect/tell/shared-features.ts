import type { Shared } from '../connection';
import type { FeatureKind } from '../features/passage-features';
import { weigh, type Rarity } from '../score/weigh';
import type { Sheet, ShownSheet } from '../sheets/sheet';
import { MOST_SHARED } from '../thresholds';
import { entityIdSchema, type EntityId } from '../../model/entity';

/** What a passage has in common with another, as it writes it itself, rarest first. */
export function sharedFeatures(own: ShownSheet, other: Sheet, rarity: Rarity): Shared {
  const { weights } = weigh(own, rarity);
  const others = new Set(other.features.map(({ hash }) => hash));
  const common = own.features
    .map(({ kind, hash }, at) => ({ kind, shown: own.shown[at] ?? '', weight: weights.get(hash) ?? 0, hash }))
    .filter(({ hash }) => others.has(hash))
    .sort((a, b) => b.weight - a.weight || a.hash - b.hash);
  const of = (wanted: FeatureKind): readonly string[] => common.filter(({ kind }) => kind === wanted).slice(0, MOST_SHARED).map(({ shown }) => shown);
  return { entities: of('entity').filter(isEntityId), numbers: of('number'), times: of('time'), words: of('word') };
}

function isEntityId(id: string): id is EntityId {
  return entityIdSchema.safeParse(id).success;
}
