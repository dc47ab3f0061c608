import type { FacetName } from '../../model/corpus';

/** True for facets whose values stand in passages; publisher and date hold for whole articles. */
export function hasPassages(facet: FacetName): boolean {
  return facet !== 'publisher' && facet !== 'date';
}
