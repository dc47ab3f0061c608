import type { FacetName, FacetsFile } from '../../../core/model/corpus';

const wholes = new WeakMap<FacetsFile, ReadonlySet<number>>();

/** True for a place in which other places of this corpus lie: a filter by it takes them with it. */
export function hasParts(facets: FacetsFile, facet: FacetName, id: string): boolean {
  if (facet !== 'place') return false;
  const whole = wholes.get(facets) ?? new Set(facets.values.flatMap((value) => value.within));
  wholes.set(facets, whole);
  return facets.values.some((value, position) => value.facet === facet && value.id === id && whole.has(position));
}
