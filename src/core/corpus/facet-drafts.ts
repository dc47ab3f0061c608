import type { Article } from '../model/article';
import { isPassage } from '../model/block';
import type { EntityRecord, FacetName, FacetValue } from '../model/corpus';
import type { EntityId, EntityType } from '../model/entity';
import { months } from './months';

const FACET_OF_TYPE = { PER: 'person', LOC: 'place', ORG: 'organisation' } as const satisfies Record<EntityType, FacetName>;

const UNKNOWN = 'unknown';

type Records = ReadonlyMap<string, EntityRecord>;

/** A facet value before it has a position. `within` are the ids of the places that it lies in. */
export type Draft = Omit<FacetValue, 'within'> & { readonly within: readonly EntityId[] };

/** Tells a value from all others. */
export function drafted(facet: FacetName, id: string): string {
  return `${facet} ${id}`;
}

/** The values of a whole article. One whose date spans two months has both. */
export function articleDrafts({ publisher, date }: Article, entities: Records): readonly Draft[] {
  const dates = date === null ? [] : months(date.from, date.to);
  return [
    publisher === null ? bare('publisher', UNKNOWN) : (entityDraft('publisher', publisher.id, entities) ?? named('publisher', publisher)),
    ...(dates.length === 0 ? [UNKNOWN] : dates).map((month) => bare('date', month)),
  ];
}

/** The values of each passage of an article. */
export function passagesOf(article: Article, entities: Records): readonly { readonly block: number; readonly drafts: readonly Draft[] }[] {
  return article.blocks.filter(isPassage).map(({ index: block }) => {
    const names = article.mentions
      .filter((mention) => mention.block === block)
      .map(({ entity, type }) => entityDraft(FACET_OF_TYPE[entities.get(entity)?.entity.type ?? type], entity, entities));
    const outlets = article.citations.filter((citation) => citation.block === block).map(({ entity }) => entityDraft('outlet', entity, entities));
    return { block, drafts: [...names, ...outlets].filter((draft) => draft !== null) };
  });
}

/** An entity as a value of a facet; null for one that the corpus does not have. */
export function entityDraft(facet: FacetName, id: string, entities: Records): Draft | null {
  const record = entities.get(id);
  if (record === undefined) return null;
  const { ar, latin, within } = record.entity;
  const spellings = record.spellings.map(({ text }) => text).filter((text) => text !== ar && text !== latin);
  return { facet, id, ar, latin, within: facet === 'place' ? within : [], spellings };
}

function named(facet: FacetName, { id, name, latin }: NonNullable<Article['publisher']>): Draft {
  return { facet, id, ar: name, latin, within: [], spellings: [] };
}

function bare(facet: FacetName, id: string): Draft {
  return { facet, id, ar: null, latin: null, within: [], spellings: [] };
}
