import type { EntityRecord } from '../model/corpus';
import type { EntityId } from '../model/entity';
import { aliasKey, addFamilyNames, type AliasTable } from './analyze/aliases';

/** How entities are called after some of them changed: each loses the names that it no longer has in the corpus and gains those that it has now. */
export function changeAliases(aliases: AliasTable, before: readonly EntityRecord[], after: readonly EntityRecord[]): AliasTable {
  const now = new Map(after.map((record) => [record.entity.id, record]));
  const then = new Map(before.map((record) => [record.entity.id, record]));
  const lost = new Map<EntityId, ReadonlySet<string> | null>();
  const gained = new Map<string, EntityId[]>();
  for (const id of new Set([...now.keys(), ...then.keys()])) {
    const [old, next] = [then.get(id), now.get(id)];
    if (old === next) continue;
    const keys = namesOf(next);
    lost.set(id, keys.size === 0 ? null : new Set([...namesOf(old)].filter((key) => !keys.has(key))));
    for (const key of keys) gained.set(key, [...(gained.get(key) ?? []), id]);
  }
  const table = new Map<string, Set<EntityId>>();
  for (const [key, ids] of Object.entries(aliases)) {
    const left = ids.filter((id) => !loses(lost, id, key));
    if (left.length > 0) table.set(key, new Set(left));
  }
  for (const [key, ids] of gained) table.set(key, new Set([...(table.get(key) ?? []), ...ids]));
  return addFamilyNames(table);
}

/** An entity that nothing names any more loses every name, also the family name that stands in no text. */
function loses(lost: ReadonlyMap<EntityId, ReadonlySet<string> | null>, id: EntityId, key: string): boolean {
  const keys = lost.get(id);
  return keys === null || keys?.has(key) === true;
}

function namesOf(record: EntityRecord | undefined): ReadonlySet<string> {
  if (record === undefined || record.articles.length === 0) return new Set();
  const { entity, spellings } = record;
  return new Set([entity.ar, entity.latin, ...spellings.map(({ text }) => text)].map((name) => aliasKey(name ?? '')).filter((key) => key !== ''));
}
