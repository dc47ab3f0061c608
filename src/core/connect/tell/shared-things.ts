import { entityIdSchema, type EntityId } from '../../model/entity';
import type { Shared } from '../connection';
import type { FeatureKind } from '../features/feature';
import { weightOf, type Rarity } from '../score/weigh';
import type { ShownSheet } from '../sheets/sheet';
import { bitsOf } from '../thing-bits';
import { MOST_SHARED } from '../thresholds';

/** A thing that a passage tells, as it writes it itself. */
interface Thing {
  readonly kind: FeatureKind;
  readonly hash: number;
  readonly shown: string;
}

/** What a passage shares with some others: everything once, and for each of them which bits of it. */
export interface SharedThings {
  readonly things: Shared;
  readonly bits: readonly (readonly number[])[];
}

const SHOWN = ['entity', 'number', 'time', 'word'] as const;

/** What of a passage others tell, too, rarest first. `hashesOf` gives the hashes of all that one tells, ascending. */
export function sharedThings(sheet: ShownSheet, rarity: Rarity, others: readonly number[], hashesOf: (other: number) => Uint32Array): SharedThings {
  const own = rarestFirst(sheet, rarity);
  const shared = others.map((other) => {
    const hashes = hashesOf(other);
    return own.flatMap((things) => things.filter(({ hash }) => stands(hash, hashes)).slice(0, MOST_SHARED));
  });
  const wanted = new Set(shared.flat());
  const table = own.map((things) => things.filter((thing) => wanted.has(thing)));
  const places = new Map(table.flat().map((thing, at) => [thing, at]));
  const [entities = [], numbers = [], times = [], words = []] = table.map((things) => things.map(({ shown }) => shown));
  return { things: { entities: entities.filter(isEntityId), numbers, times, words }, bits: shared.map((things) => bitsOf(things.flatMap((thing) => places.get(thing) ?? []))) };
}

/** Of each kind that is shown, rarest first. */
function rarestFirst({ features, shown }: ShownSheet, rarity: Rarity): readonly (readonly Thing[])[] {
  const weighed = features.map((feature, at) => ({ kind: feature.kind, hash: feature.hash, shown: shown[at] ?? '', weight: weightOf(feature, rarity) }));
  const sorted = weighed.filter(({ kind, shown: text }) => kind !== 'entity' || isEntityId(text)).sort((a, b) => b.weight - a.weight || a.hash - b.hash);
  return SHOWN.map((wanted) => sorted.filter(({ kind }) => kind === wanted));
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
