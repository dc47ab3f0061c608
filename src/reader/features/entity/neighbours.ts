import type { FacetName, FacetsFile, FacetValue } from '../../../core/model/corpus';
import type { EntityType } from '../../../core/model/entity';

const FACETS = { PER: 'person', LOC: 'place', ORG: 'organisation' } as const satisfies Record<EntityType, FacetName>;

/** A value that shares passages with an entity. */
export interface Neighbour {
  readonly value: FacetValue;
  readonly passages: number;
}

/** Those of one type that stand in the same passages as an entity, most often first, then by id; the entity itself and the places that it lies in are left out. */
export function neighbours(facets: FacetsFile, id: string, type: EntityType, limit: number): readonly Neighbour[] {
  const selves = new Set(facets.values.flatMap((value, at) => (value.id === id && value.facet !== 'publisher' ? [at] : [])));
  const wholes = new Set(facets.values.flatMap((value) => (value.id === id ? value.within : [])));
  const counts = new Map<number, number>();
  for (const { values } of facets.articles.flatMap(({ passages }) => passages)) {
    if (!values.some((at) => selves.has(at))) continue;
    for (const at of values) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([at, passages]) => {
      const value = facets.values[at];
      return value === undefined || value.facet !== FACETS[type] || selves.has(at) || wholes.has(at) ? [] : [{ value, passages }];
    })
    .sort((a, b) => b.passages - a.passages || (a.value.id < b.value.id ? -1 : 1))
    .slice(0, limit);
}

/** The places of the collection that lie in a place, by id. */
export function partsOf(facets: FacetsFile, id: string): readonly FacetValue[] {
  const at = facets.values.findIndex((value) => value.facet === 'place' && value.id === id);
  return facets.values.filter((value) => at !== -1 && value.within.includes(at));
}
