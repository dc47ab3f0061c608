import { FACET_OF_TYPE } from '../../corpus/article-values';
import { byCodeUnit } from '../../corpus/by-code-unit';
import { FACETS, type EntityRecord, type FacetValue } from '../../model/corpus';
import type { EntityId } from '../../model/entity';
import type { Publisher } from '../../model/article';
import type { IndexedArticle, ValueKey } from './indexed-article';

/** Counts what articles can be filtered by, article by article. */
export interface ValueCollector {
  readonly add: (article: IndexedArticle) => void;
  /** All values in the order of their numbers: facet by facet, most frequent first, wider places included. Entities that nothing names stand at the end of their facet. */
  readonly values: () => readonly FacetValue[];
}

/** A value before it has a number. `within` are the ids of the places that it lies in. */
export type ValueDraft = Omit<FacetValue, 'within'> & { readonly within: readonly EntityId[] };

/** A collector that has seen nothing yet. */
export function valueCollector(records: ReadonlyMap<EntityId, EntityRecord>): ValueCollector {
  const counts = new Map<string, { readonly key: ValueKey; articles: number }>();
  const publishers = new Map<string, Publisher>();
  const count = ({ facet, id }: ValueKey, articles: number): void => {
    const name = nameOf({ facet, id });
    const known = counts.get(name);
    if (known === undefined) counts.set(name, { key: { facet, id }, articles });
    else known.articles += articles;
  };
  for (const { entity } of records.values()) count({ facet: FACET_OF_TYPE[entity.type], id: entity.id }, 0);
  return {
    add: ({ card: { publisher }, values, passages, aside }) => {
      if (publisher !== null && !publishers.has(publisher.id)) publishers.set(publisher.id, publisher);
      const keys = [...values, ...passages.flatMap(({ names }) => names)];
      const wide = keys.flatMap(({ facet, id }) => (facet === 'place' ? (records.get(id)?.entity.within ?? []) : []));
      const own = new Map([...keys, ...wide.map((id) => ({ facet: 'place', id }) as const)].map((key) => [nameOf(key), key]));
      for (const key of own.values()) count(key, 1);
      for (const key of aside.flatMap(({ names }) => names)) count(key, 0);
    },
    values: () => {
      const rows = [...counts.values()].sort((a, b) => FACETS.indexOf(a.key.facet) - FACETS.indexOf(b.key.facet) || b.articles - a.articles || byCodeUnit(a.key.id, b.key.id));
      return numbered(rows.map(({ key }) => valueDraft(key, records.get(key.id), publishers.get(key.id))));
    },
  };
}

/** A value as its entity's record names it; one without a record may be a publisher, a month or unknown. */
export function valueDraft({ facet, id }: ValueKey, record: EntityRecord | undefined, publisher: Publisher | undefined): ValueDraft {
  if (record === undefined) {
    return { facet, id, ar: publisher?.name ?? null, latin: publisher?.latin ?? null, within: [], spellings: [] };
  }
  const { ar, latin, within } = record.entity;
  const spellings = record.spellings.map(({ text }) => text).filter((text) => text !== ar && text !== latin);
  return { facet, id, ar, latin, within: facet === 'place' ? within : [], spellings };
}

function numbered(drafts: readonly ValueDraft[]): readonly FacetValue[] {
  const places = new Map(drafts.flatMap(({ facet, id }, number) => (facet === 'place' ? [[id, number] as const] : [])));
  return drafts.map((draft) => ({ ...draft, within: draft.within.flatMap((id) => places.get(id) ?? []) }));
}

function nameOf({ facet, id }: ValueKey): string {
  return `${facet} ${id}`;
}
