import type { Counts } from '../counts';
import { mixed } from '../hashes';
import { isSound, isTold } from '../features/feature';
import type { Sheet, SheetFeature } from '../sheets/sheet';
import { rarest } from './copy-keys';

/** Features of a passage whose pairs may be keys. */
const MOST_FEATURES = 14;
/** Events and matters of a passage that are keys by themselves. */
const MOST_EVENTS = 16;
/** What says less ties nothing by itself. */
const LEAST = 0.3;
/** Pairs of a passage that are keys. */
const MOST_KEYS = 24;

/** Every pair of the most telling features of a sentence that stand elsewhere, too; of a lead, those that the whole article is about among them. */
export function featurePairs({ features, isLead }: Sheet, counts: Counts): readonly number[] {
  const known = features.filter(({ kind, hash }) => isSound(kind) && counts.of(hash) > 1);
  const telling = ({ rare, local }: SheetFeature): number => rare * (isLead ? 1 : local);
  const chosen = [...known].sort((a, b) => telling(b) - telling(a) || a.hash - b.hash).slice(0, MOST_FEATURES).sort((a, b) => a.hash - b.hash);
  return chosen.flatMap((a, at) => chosen.slice(at + 1).filter((b) => (a.sentences & b.sentences) !== 0).map((b) => mixed(a.hash, b.hash)));
}

/** Of those, the pairs under which passages are looked for that tell the same. */
export function sameKeys(sheet: Sheet, features: Counts, pairs: Counts): readonly number[] {
  const told = sheet.features.filter(({ kind, local }) => isTold(kind) && local >= LEAST).map(({ hash }) => hash);
  return [...rarest(told, features, MOST_EVENTS), ...rarest(featurePairs(sheet, features), pairs, MOST_KEYS)];
}
