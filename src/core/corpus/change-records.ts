import type { Article } from '../model/article';
import type { EntityRecord } from '../model/corpus';
import type { Entity, EntityId } from '../model/entity';
import type { ArticleChange } from './article-change';
import { commonestFirst, FIRST_ARTICLES } from './entity-records';
import { namesIn, type NameUse } from './names-in';
import { stableJson } from './stable-json';

/** The record of an entity after articles changed. */
export interface ChangedRecord {
  readonly record: EntityRecord;
  /** True when no article names it any more, and one that knew it does not: it stays only as what others lie in. */
  readonly gone: boolean;
}

type Spelling = EntityRecord['spellings'][number];

/** What one changed article does to a record. */
interface UseChange {
  readonly number: number;
  readonly old: NameUse | undefined;
  readonly now: NameUse | undefined;
}

/** The entities whose records the changes touch, sorted. */
export function changedEntities(changes: readonly ArticleChange[]): readonly EntityId[] {
  const ids = new Set<EntityId>();
  for (const { before, after } of changes) {
    const [old, now] = [accounts(before), accounts(after)];
    for (const id of new Set([...old.keys(), ...now.keys()])) if (old.get(id) !== now.get(id)) ids.add(id);
  }
  return [...ids].sort();
}

/** The records of those entities after the changes: what a recount of all articles would give, without having them. `recordOf` gives those before. */
export function changeRecords(changes: readonly ArticleChange[], recordOf: (id: EntityId) => EntityRecord | undefined): readonly ChangedRecord[] {
  const uses = changes.map(({ number, before, after }) => ({ number, before: namesIn(before), after: namesIn(after) }));
  return changedEntities(changes).flatMap((id) => {
    const before = recordOf(id);
    const entity = accountOf(id, changes) ?? before?.entity;
    if (entity === undefined) return [];
    const record = changed(
      { ...(before ?? { spellings: [], articles: 0, mentions: 0, elsewhere: 0 }), entity },
      uses.map((use) => ({ number: use.number, old: use.before.get(id), now: use.after.get(id) })),
    );
    return [{ record, gone: record.mentions + record.elsewhere === 0 && isGone(id, changes) }];
  });
}

/** What an article says of each of its entities: what it is and how it is named. */
function accounts(article: Article): ReadonlyMap<EntityId, string> {
  const uses = namesIn(article);
  const said = (entity: Entity): string => {
    const use = uses.get(entity.id);
    return stableJson([entity, use === undefined ? null : { ...use, spellings: [...use.spellings].sort() }]);
  };
  return new Map(article.entities.map((entity) => [entity.id, said(entity)]));
}

function accountOf(id: EntityId, changes: readonly ArticleChange[]): Entity | undefined {
  for (const { after } of changes) {
    const entity = after.entities.find((one) => one.id === id);
    if (entity !== undefined) return entity;
  }
  return undefined;
}

function changed(record: EntityRecord, uses: readonly UseChange[]): EntityRecord {
  const sum = (part: (use: NameUse | undefined) => number): number => uses.reduce((total, { old, now }) => total + part(now) - part(old), 0);
  const texts = new Set([...record.spellings.map(({ text }) => text), ...uses.flatMap(({ now }) => [...(now?.spellings.keys() ?? [])])]);
  const spellings = [...texts].map((text) => changedSpelling(record.spellings.find((spelling) => spelling.text === text) ?? { text, count: 0, articles: 0, first: [] }, uses));
  return {
    ...record,
    spellings: spellings.filter(({ count }) => count > 0).sort(commonestFirst),
    articles: record.articles + sum((use) => Number((use?.count ?? 0) > 0)),
    mentions: record.mentions + sum((use) => use?.count ?? 0),
    elsewhere: record.elsewhere + sum((use) => use?.elsewhere ?? 0),
  };
}

function changedSpelling({ text, count, articles, first }: Spelling, uses: readonly UseChange[]): Spelling {
  const times = (use: NameUse | undefined): number => use?.spellings.get(text) ?? 0;
  // Beyond the last article that a shortened list names, nobody knows which come next.
  const horizon = articles > first.length ? (first.at(-1) ?? -1) : Infinity;
  const read = new Set(uses.map(({ number }) => number));
  const named = uses.filter(({ number, now }) => times(now) > 0 && number <= horizon).map(({ number }) => number);
  return {
    text,
    count: uses.reduce((sum, { old, now }) => sum + times(now) - times(old), count),
    articles: uses.reduce((sum, { old, now }) => sum + Number(times(now) > 0) - Number(times(old) > 0), articles),
    first: [...first.filter((number) => !read.has(number)), ...named].sort((a, b) => a - b).slice(0, FIRST_ARTICLES),
  };
}

function isGone(id: EntityId, changes: readonly ArticleChange[]): boolean {
  const knows = ({ entities }: Article): boolean => entities.some((entity) => entity.id === id);
  return changes.some(({ before, after }) => knows(before) && !knows(after));
}
