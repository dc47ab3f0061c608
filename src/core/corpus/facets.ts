import { SCHEMA_VERSION, type Article } from '../model/article';
import { isPassage } from '../model/block';
import { FACETS, type EntityRecord, type FacetName, type FacetsFile, type FacetValue } from '../model/corpus';
import type { EntityId, EntityType } from '../model/entity';
import { byCodeUnit } from './by-code-unit';
import { months } from './months';

const FACET_OF_TYPE = { PER: 'person', LOC: 'place', ORG: 'organisation' } as const satisfies Record<EntityType, FacetName>;

const UNKNOWN = 'unknown';

/** A facet value before it has a position. */
type Draft = Omit<FacetValue, 'within'> & { readonly within: readonly string[] };

/**
 * What every passage can be filtered by. A name stands in the facet of its entity's type, in whatever role the text uses it,
 * so that an entity has one value and one count. An article whose date spans two months has both values.
 */
export function compileFacets(articles: readonly Article[], records: readonly EntityRecord[]): FacetsFile {
  const entities = new Map(records.map((record) => [record.entity.id, record]));
  const drafts = new Map<string, Draft>();
  const valued = articles.map((article) => ({
    id: article.id,
    values: articleDrafts(article, entities).map((draft) => addDraft(drafts, draft)),
    passages: article.blocks.filter(isPassage).map((block) => ({
      block: block.index,
      values: passageDrafts(article, block.index, entities).map((draft) => addDraft(drafts, draft)),
    })),
  }));
  addWholes(drafts, entities);
  const ordered = [...drafts].sort(([, a], [, b]) => FACETS.indexOf(a.facet) - FACETS.indexOf(b.facet) || byCodeUnit(a.id, b.id));
  const position = new Map(ordered.map(([key], at) => [key, at]));
  const positions = (keys: readonly string[]): readonly number[] => [...new Set(keys)].flatMap((key) => position.get(key) ?? []);
  const ascending = (keys: readonly string[]): readonly number[] => [...positions(keys)].sort((a, b) => a - b);
  return {
    schema: SCHEMA_VERSION,
    values: ordered.map(([, draft]) => ({ ...draft, within: positions(draft.within) })),
    articles: valued.map(({ id, values, passages }) => ({
      id,
      values: ascending(values),
      passages: passages.map((passage) => ({ block: passage.block, values: ascending(passage.values) })),
    })),
  };
}

function articleDrafts({ publisher, date }: Article, entities: ReadonlyMap<EntityId, EntityRecord>): readonly Draft[] {
  const dates = date === null ? [] : months(date.from, date.to);
  return [
    publisher === null ? bare('publisher', UNKNOWN) : (entityDraft('publisher', publisher.id, entities) ?? named('publisher', publisher)),
    ...(dates.length === 0 ? [UNKNOWN] : dates).map((month) => bare('date', month)),
  ];
}

function passageDrafts(article: Article, block: number, entities: ReadonlyMap<EntityId, EntityRecord>): readonly Draft[] {
  const names = article.mentions
    .filter((mention) => mention.block === block)
    .map(({ entity, type }) => entityDraft(FACET_OF_TYPE[entities.get(entity)?.entity.type ?? type], entity, entities));
  const outlets = article.citations.filter((citation) => citation.block === block).map(({ entity }) => entityDraft('outlet', entity, entities));
  return [...names, ...outlets].filter((draft) => draft !== null);
}

function entityDraft(facet: FacetName, id: string, entities: ReadonlyMap<string, EntityRecord>): Draft | null {
  const record = entities.get(id);
  if (record === undefined) return null;
  const { ar, latin, within } = record.entity;
  const spellings = record.spellings.map(({ text }) => text).filter((text) => text !== ar && text !== latin);
  return { facet, id, ar, latin, within: facet === 'place' ? within.map((place) => keyOf('place', place)) : [], spellings };
}

function named(facet: FacetName, { id, name, latin }: NonNullable<Article['publisher']>): Draft {
  return { facet, id, ar: name, latin, within: [], spellings: [] };
}

function bare(facet: FacetName, id: string): Draft {
  return { facet, id, ar: null, latin: null, within: [], spellings: [] };
}

/** Adds the places that the named places lie in: they can be filtered by without being named. */
function addWholes(drafts: Map<string, Draft>, entities: ReadonlyMap<EntityId, EntityRecord>): void {
  const places = [...drafts.values()].filter(({ facet }) => facet === 'place').flatMap(({ id }) => entities.get(id)?.entity.within ?? []);
  for (const place of places) {
    const draft = entityDraft('place', place, entities);
    if (draft !== null) addDraft(drafts, draft);
  }
}

function addDraft(drafts: Map<string, Draft>, draft: Draft): string {
  const key = keyOf(draft.facet, draft.id);
  if (!drafts.has(key)) drafts.set(key, draft);
  return key;
}

function keyOf(facet: FacetName, id: string): string {
  return `${facet} ${id}`;
}
