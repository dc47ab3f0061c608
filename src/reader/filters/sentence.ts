import { FACETS, type FacetName } from '../../core/model/corpus';
import { DEFAULT_MATCH, type Filter } from '../../core/search/filter';

/** One thing that a filter says: "mention A and B", "do not mention C". */
export interface Clause {
  readonly facet: FacetName;
  readonly choice: 'include' | 'exclude';
  /** How the values are joined: with "and" or with "or". */
  readonly match: 'any' | 'all';
  readonly ids: readonly string[];
}

/** What a filter says about values, in the order of the facets; what is wanted before what is not. Text is said apart. */
export function clausesOf(filter: Filter): readonly Clause[] {
  return (['include', 'exclude'] as const).flatMap((choice) =>
    FACETS.flatMap((facet): readonly Clause[] => {
      const ids = filter.facets[facet]?.[choice] ?? [];
      if (ids.length === 0) return [];
      // "Does not mention A or B": every one of them is unwanted.
      const match = choice === 'exclude' ? 'any' : (filter.facets[facet]?.match ?? DEFAULT_MATCH[facet]);
      return [{ facet, choice, match, ids }];
    }),
  );
}
