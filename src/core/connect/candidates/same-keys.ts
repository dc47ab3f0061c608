import type { Counts } from '../counts';
import { mixed } from '../hashes';
import { isTold } from '../features/feature';
import type { Sheet } from '../sheets/sheet';
import { rarest } from './copy-keys';

/** Features of a passage whose pairs may be keys. */
const MOST_FEATURES = 10;
/** Events and matters of a passage that are keys by themselves. */
const MOST_EVENTS = 16;
/** What says less ties nothing by itself. */
const LEAST = 0.3;
/** Pairs of a passage that are keys. */
const MOST_KEYS = 24;

/** Every pair of the rarest features of a passage that stand elsewhere, too. */
export function featurePairs({ features }: Sheet, counts: Counts): readonly number[] {
  const known = features.filter(({ kind }) => kind !== 'pair' && !isTold(kind)).map(({ hash }) => hash);
  const chosen = [...rarest(known, counts, MOST_FEATURES)].sort((a, b) => a - b);
  return chosen.flatMap((a, at) => chosen.slice(at + 1).map((b) => mixed(a, b)));
}

/** Of those, the pairs under which passages are looked for that tell the same. */
export function sameKeys(sheet: Sheet, features: Counts, pairs: Counts): readonly number[] {
  const told = sheet.features.filter(({ kind, local }) => isTold(kind) && local >= LEAST).map(({ hash }) => hash);
  return [...rarest(told, features, MOST_EVENTS), ...rarest(featurePairs(sheet, features), pairs, MOST_KEYS)];
}
