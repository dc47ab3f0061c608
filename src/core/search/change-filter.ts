import type { FacetName } from '../model/corpus';
import { DEFAULT_MATCH, type FacetFilter, type Filter, type PeriodFilter } from './filter';

/** A filter that asks for nothing. */
export const EMPTY_FILTER: Filter = { scope: 'article', text: '', facets: {} };

/** Asks for a value, or for its absence, or (null) for neither any more. */
export function choose(filter: Filter, facet: FacetName, id: string, choice: 'include' | 'exclude' | null): Filter {
  const now = facetFilter(filter, facet);
  const without = (ids: readonly string[]): readonly string[] => ids.filter((other) => other !== id);
  const include = choice === 'include' ? [...without(now.include), id] : without(now.include);
  const exclude = choice === 'exclude' ? [...without(now.exclude), id] : without(now.exclude);
  return withFacet(filter, facet, { include, exclude, match: now.match });
}

/** Sets how the values of a facet combine. */
export function combine(filter: Filter, facet: FacetName, match: FacetFilter['match']): Filter {
  return withFacet(filter, facet, { ...facetFilter(filter, facet), match });
}

/** Asks for another time, or (null) for none any more. */
export function within(filter: Filter, period: PeriodFilter | null): Filter {
  const { period: _, ...rest } = filter;
  return period === null ? rest : { ...rest, period };
}

/** True when no value, no time and no text is asked for. */
export function isEmpty(filter: Filter): boolean {
  return filter.text.trim() === '' && filter.period === undefined && Object.values(filter.facets).every((facet) => facet.include.length + facet.exclude.length === 0);
}

function facetFilter(filter: Filter, facet: FacetName): FacetFilter {
  return filter.facets[facet] ?? { include: [], exclude: [], match: DEFAULT_MATCH[facet] };
}

/** A facet that asks for nothing in the usual way leaves no trace, so that equal filters are equal values. */
function withFacet(filter: Filter, facet: FacetName, next: FacetFilter): Filter {
  const { [facet]: _, ...others } = filter.facets;
  const silent = next.include.length + next.exclude.length === 0 && next.match === DEFAULT_MATCH[facet];
  return { ...filter, facets: silent ? others : { ...others, [facet]: next } };
}
