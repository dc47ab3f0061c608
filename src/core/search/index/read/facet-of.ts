import { FACETS, type FacetName } from '../../../model/corpus';

/** The facet that the number of a value lies in. */
export function facetOf(number: number, counts: Readonly<Record<FacetName, number>>): FacetName {
  let end = 0;
  return FACETS.find((facet) => number < (end += counts[facet])) ?? 'date';
}
