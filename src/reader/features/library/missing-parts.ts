import type { MissingShard } from '../../../core/search/corpus-source';

/** What a reader loses by a shard that is not there, by the shard's kind. */
const LOSSES = {
  terms: 'words',
  places: 'words',
  words: 'words',
  keys: 'words',
  cards: 'cards',
  previews: 'cards',
  values: 'counts',
  'value-passages': 'counts',
  entities: 'counts',
} as const;

export type Loss = (typeof LOSSES)[keyof typeof LOSSES];

/** What is missing, each kind once: words that could not be searched, cards that could not be shown, counts that may be too small. */
export function missingParts(missing: readonly MissingShard[]): readonly Loss[] {
  const kinds: Readonly<Record<string, Loss>> = LOSSES;
  return [...new Set(missing.map(({ shard }) => kinds[shard.split('/')[0] ?? ''] ?? 'words'))];
}
