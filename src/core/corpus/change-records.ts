import type { Article, ArticleId } from '../model/article';
import type { EntityRecord } from '../model/corpus';
import type { Entity, EntityId } from '../model/entity';
import { touchedBy, type ArticleChange } from './article-change';
import { byCodeUnit } from './by-code-unit';
import { commonestFirst } from './entity-records';
import { namesIn, type NameUse } from './names-in';

type Uses = ReadonlyMap<EntityId, NameUse>;

/** The records of a corpus after the names of some of its articles changed: what {@link entityRecords} would give for all of its articles, without having them. */
export function changeRecords(records: readonly EntityRecord[], changes: readonly ArticleChange[]): readonly EntityRecord[] {
  const byId = new Map(records.map((record) => [record.entity.id, record]));
  const uses = changes.map(({ before, after }) => ({ id: before.id, before: namesIn(before), after: namesIn(after) }));
  for (const id of touchedBy(changes)) {
    const entity = accountOf(id, changes.map(({ after }) => after)) ?? byId.get(id)?.entity;
    if (entity === undefined) continue;
    const record = uses.reduce((now, use) => changeRecord(now, use.id, use.before, use.after), { ...(byId.get(id) ?? { spellings: [], articles: [] }), entity });
    byId.set(id, { ...record, spellings: [...record.spellings].sort(commonestFirst) });
  }
  const wholes = new Set([...byId.values()].filter(({ articles }) => articles.length > 0).flatMap(({ entity }) => entity.within));
  const gone = goneFrom(changes);
  return [...byId.values()]
    .filter(({ entity: { id }, articles }) => articles.length > 0 || wholes.has(id) || !gone.has(id))
    .sort((a, b) => byCodeUnit(a.entity.id, b.entity.id));
}

function accountOf(id: EntityId, articles: readonly Article[]): Entity | undefined {
  for (const { entities } of articles) {
    const entity = entities.find((one) => one.id === id);
    if (entity !== undefined) return entity;
  }
  return undefined;
}

function changeRecord(record: EntityRecord, article: ArticleId, before: Uses, after: Uses): EntityRecord {
  const { id } = record.entity;
  const [old, now] = [before.get(id), after.get(id)];
  if (old === undefined && now === undefined) return record;
  const others = record.articles.filter((one) => one.id !== article);
  const articles = now === undefined ? others : [...others, { id: article, count: now.count, elsewhere: now.elsewhere }].sort((a, b) => byCodeUnit(a.id, b.id));
  const texts = new Set([...record.spellings.map(({ text }) => text), ...(now?.spellings.keys() ?? [])]);
  const spellings = [...texts].flatMap((text) => {
    const known = record.spellings.find((spelling) => spelling.text === text);
    const times = now?.spellings.get(text) ?? 0;
    const count = (known?.count ?? 0) - (old?.spellings.get(text) ?? 0) + times;
    const elsewhere = known?.articles.filter((one) => one !== article) ?? [];
    return count === 0 ? [] : [{ text, count, articles: times === 0 ? elsewhere : [...elsewhere, article].sort(byCodeUnit) }];
  });
  return { ...record, spellings, articles };
}

/** Entities that some article knew and no longer knows. */
function goneFrom(changes: readonly ArticleChange[]): ReadonlySet<EntityId> {
  return new Set(
    changes.flatMap(({ before, after }) => {
      const left = new Set(after.entities.map(({ id }) => id));
      return before.entities.flatMap(({ id }) => (left.has(id) ? [] : [id]));
    }),
  );
}
