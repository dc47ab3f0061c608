import type { FacetName } from '../../../core/model/corpus';
import type { Filter } from '../../../core/search/filter';

/** Facets whose values stand in passages, not with the article as a whole. */
const IN_PASSAGES = ['outlet', 'place', 'person', 'organisation'] as const satisfies readonly FacetName[];

/** True when the passages that bear witness in an article are those that the filter finds there one by one: it asks for one name, or for any of several of one facet. */
export function tellsPassages({ facets }: Filter): boolean {
  const asked = IN_PASSAGES.flatMap((facet) => facets[facet] ?? []).filter(({ include }) => include.length > 0);
  return asked.length === 1 && asked.every(({ include, match }) => include.length === 1 || match === 'any');
}
