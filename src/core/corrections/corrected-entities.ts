import type { Citation, Mention, Quotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { Entity, EntityId, EntityType } from '../model/entity';
import { madeBy, type Move, type Moves } from './moves';

/** What a corpus knows of an entity; undefined for one that it does not have. */
export type EntityOf = (id: EntityId) => Entity | undefined;

type MovedMention = { readonly mention: Mention; readonly move: Move };

const LATIN = /\p{Script=Latin}/u;

/** The entities of a corrected article, sorted by id, and those among them whose type changed. */
export function correctedEntities(
  article: Article,
  moved: readonly MovedMention[],
  layers: { readonly quotations: readonly Quotation[]; readonly citations: readonly Citation[] },
  moves: Moves,
  entityOf: EntityOf,
): { readonly entities: readonly Entity[]; readonly typed: ReadonlySet<EntityId> } {
  const before = new Map(article.entities.map((entity) => [entity.id, entity]));
  const known = new Map(before);
  const learn = (entity: Entity | undefined): void => {
    if (entity === undefined || known.has(entity.id)) return;
    known.set(entity.id, entity);
    for (const place of entity.within) learn(entityOf(place));
  };
  for (const one of moved) if (one.move.to !== null && !known.has(one.move.to)) learn(entityOf(one.move.to) ?? newEntity(article, one));
  const typed = new Set<EntityId>();
  for (const [id, entity] of known) {
    const type = moves.typing(id)?.type;
    if (type === undefined || type === entity.type) continue;
    typed.add(id);
    known.set(id, retyped(entity, type));
  }
  const left = used(article.mentions, article, before);
  const kept = used(moved.flatMap(({ mention, move: { to } }) => (to === null ? [] : [{ ...mention, entity: to }])), { ...article, ...layers }, known);
  const entities = [...known.values()].filter(({ id }) => kept.has(id) || !left.has(id));
  return { entities: entities.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)), typed };
}

/** What a correction says of an entity is all that is known of one that the corpus does not have. */
function newEntity(article: Article, { mention, move }: MovedMention): Entity | undefined {
  const last = move.by.at(-1);
  if (last === undefined) return undefined;
  const made = madeBy(last);
  const named = 'to' in last ? last.to : null;
  const names = named ?? (last.kind === 'other-type' ? last.entity : asWritten(article.text.slice(mention.start, mention.end)));
  const id = named?.id ?? made?.id;
  const type = named?.type ?? made?.type;
  if (id === undefined || type === undefined) return undefined;
  return { id, type, ar: names.ar, latin: names.latin, description: null, kind: null, within: [], coordinates: null, wikidata: null, source: 'correction' };
}

function asWritten(name: string): Pick<Entity, 'ar' | 'latin'> {
  return LATIN.test(name) ? { ar: null, latin: name } : { ar: name, latin: null };
}

/** What was known of it was known of a thing of another type. */
function retyped(entity: Entity, type: EntityType): Entity {
  return { ...entity, type, description: null, kind: null, within: [], coordinates: null, wikidata: null };
}

/** The entities that something in the article points at, with the places that they lie in. */
function used(mentions: readonly Mention[], { demonyms, quotations, citations }: Pick<Article, 'demonyms' | 'quotations' | 'citations'>, known: ReadonlyMap<EntityId, Entity>): ReadonlySet<EntityId> {
  const ids = new Set([...mentions.map(({ entity }) => entity), ...demonyms.map(({ of }) => of), ...quotations.flatMap(({ speaker, via }) => [speaker?.entity ?? [], ...via.map(({ entity }) => entity ?? [])].flat()), ...citations.map(({ entity }) => entity)]);
  for (const id of [...ids]) for (const place of known.get(id)?.within ?? []) ids.add(place);
  return ids;
}
