import type { Entity, EntityId } from '../model/entity';
import { fold } from '../text/fold';
import { buildTrie } from '../text/trie';
import { words } from '../text/words';
import { buildDemonyms } from './demonym-forms';
import { readPlaces } from './gazetteer/read-places';
import type { Knowledge, NamedEntry, Sense } from './knowledge';
import { skeleton } from './name-skeleton';
import { NAME_TRAPS } from './name-traps';
import { ORGANISATION_ENTRIES, PERSON_ENTRIES } from './named-entries';

const NOTHING: ReadonlySet<EntityId> = new Set();

/** Every row of every table, likeliest bearer of a shared name first. `places` is the text of `gazetteer/places.tsv`. */
export function readTables(places: string): readonly NamedEntry[] {
  return [...PERSON_ENTRIES, ...ORGANISATION_ENTRIES, ...readPlaces(places)];
}

/** Reads all tables. `without` names entities to be left out, as if no table had them. */
export function buildKnowledge(places: string, without: ReadonlySet<EntityId> = NOTHING): Knowledge {
  const entries = readTables(places).filter(({ entity }) => !without.has(entity.id));
  const entities = new Map(entries.map((entry) => [entry.entity.id, entry.entity] as const));
  return { entities, names: buildTrie(rows(entries)), demonyms: buildDemonyms(), skeletons: skeletons(entries) };
}

function* rows(entries: readonly NamedEntry[]): Generator<readonly [readonly string[], Sense]> {
  for (const trap of NAME_TRAPS) yield [tokens(trap), { entity: null, cued: false }];
  for (const { entity, spellings } of entries) {
    const seen = new Set<string>();
    for (const { text, cued } of spellings) {
      const row = tokens(text);
      if (seen.has(row.join(' '))) continue;
      seen.add(row.join(' '));
      yield [row, { entity, cued }];
    }
  }
}

/** Initials are left out, as they are when a text is read. */
function tokens(spelling: string): readonly string[] {
  const all = words(spelling);
  return all.filter((word, i) => !(i > 0 && word.text.length === 1 && spelling.charAt(word.end) === '.' && (all[i - 1]?.text.length ?? 0) > 2)).map((word) => fold(word.text));
}

function skeletons(entries: readonly NamedEntry[]): Knowledge['skeletons'] {
  const found = new Map<string, { readonly entity: Entity; readonly name: string }[]>();
  for (const { entity, spellings } of entries) {
    if (entity.type !== 'PER') continue;
    for (const { text } of spellings) {
      const row = tokens(text);
      if (row.length < 2) continue;
      const key = row.map(skeleton).join(' ');
      found.set(key, [...(found.get(key) ?? []), { entity, name: row.join(' ') }]);
    }
  }
  return found;
}
