import type { EntityId, EntityType } from '../../model/entity';
import { fold } from '../../text/fold';
import { words } from '../../text/words';

const SHORTEST_ALIAS = 2;
const SHORTEST_NAME = 3;
const ARTICLE = 'ال';
/** Nouns and adjectives in -iyya («الخارجية») name offices now and then, but are words like others. */
const NISBA = 'يه';

/** Folded words joined by a space -> the entities that they name, each sorted by id. Keys are sorted, too. */
export type AliasTable = Readonly<Record<string, readonly EntityId[]>>;

/** How entities are called: their names, with the family names that tell a person from all others. */
export function aliasTable(named: Iterable<{ readonly id: EntityId; readonly names: readonly string[] }>): AliasTable {
  const aliases = new Map<string, Set<EntityId>>();
  for (const { id, names } of named) {
    for (const key of names.map(aliasKey)) {
      if (key.length < SHORTEST_ALIAS) continue;
      const known = aliases.get(key) ?? new Set<EntityId>();
      aliases.set(key, known.add(id));
    }
  }
  return addFamilyNames(aliases);
}

/** The table of the names of entities, with the family names that tell a person from all others. */
export function addFamilyNames(aliases: ReadonlyMap<string, ReadonlySet<EntityId>>): AliasTable {
  const all = new Map([...familyNames(aliases), ...aliases]);
  return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entities]) => [key, [...entities].sort()]));
}

/** Last words of persons' names that only one person has: who asks for «ترمب» means «دونالد ترمب», however he is spelt. */
function familyNames(aliases: ReadonlyMap<string, ReadonlySet<EntityId>>): ReadonlyMap<string, Set<EntityId>> {
  const bearers = new Map<string, Set<EntityId>>();
  for (const [key, entities] of aliases) {
    const last = key.includes(' ') ? key.slice(key.lastIndexOf(' ') + 1) : '';
    if (last.length < SHORTEST_NAME) continue;
    const known = bearers.get(last) ?? new Set();
    bearers.set(last, known);
    for (const id of entities) if (typeOf(id) === 'PER') known.add(id);
  }
  return new Map([...bearers].filter(([, ids]) => ids.size === 1));
}

/** The form in which a name is looked up. */
export function aliasKey(name: string): string {
  return words(name)
    .map((word) => fold(word.text))
    .filter((form) => form !== '')
    .join(' ');
}

/** The folded words that are names by themselves: every word of a person's name, places and organisations of one word; with their article and without. */
export function nameWords(aliases: AliasTable): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [key, entities] of Object.entries(aliases)) {
    const parts = key.split(' ');
    if (parts.length > 1 && !entities.some((id) => typeOf(id) === 'PER')) continue;
    for (const part of parts) {
      if (part.length < SHORTEST_NAME || part.endsWith(NISBA)) continue;
      names.add(part);
      if (part.startsWith(ARTICLE) && part.length >= ARTICLE.length + SHORTEST_NAME) names.add(part.slice(ARTICLE.length));
    }
  }
  return names;
}

function typeOf(id: EntityId): EntityType | null {
  const kind = /^(?:local:)?(per|loc|org)[:-]/.exec(id)?.[1];
  return kind === 'per' ? 'PER' : kind === 'loc' ? 'LOC' : kind === 'org' ? 'ORG' : null;
}
