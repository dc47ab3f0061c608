import { FACETS, type FacetName } from '../model/corpus';
import type { FacetDocument, FacetTable } from './facet-table';
import { DEFAULT_MATCH, type FacetFilter, type Filter } from './filter';

/** No document carries it: an id that the corpus does not have excludes nothing and is found nowhere. */
const UNKNOWN = -1;

/** How a document fares with one facet of a filter. `unchosen`: it carries no value asked for, and would do with another one. */
type Outcome = 'passes' | 'unchosen' | 'fails';

/** `passes`, `fails`, or the one facet that keeps the document out and whose values could be widened to take it in. */
export type Verdict = 'passes' | 'fails' | { readonly but: FacetName };

/** A filter with its ids looked up, ready for one document after another. */
export function documentTest(filter: Filter, table: FacetTable): (document: FacetDocument) => Verdict {
  const facets = FACETS.flatMap((facet) => {
    const chosen = filter.facets[facet];
    return chosen === undefined ? [] : [{ facet, test: facetTest(facet, chosen, table) }];
  });
  return (document) => {
    const values = new Set(document.values);
    let but: FacetName | null = null;
    for (const { facet, test } of facets) {
      const outcome = test(values);
      if (outcome === 'passes') continue;
      if (outcome === 'fails' || but !== null) return 'fails';
      but = facet;
    }
    return but === null ? 'passes' : { but };
  };
}

/** How the values of a facet combine in this filter. */
export function matchOf(filter: Filter, facet: FacetName): FacetFilter['match'] {
  return filter.facets[facet]?.match ?? DEFAULT_MATCH[facet];
}

function facetTest(facet: FacetName, chosen: FacetFilter, table: FacetTable): (values: ReadonlySet<number>) => Outcome {
  const lookUp = (id: string): number => table.positionOf(facet, id) ?? UNKNOWN;
  const include = chosen.include.map(lookUp);
  const exclude = chosen.exclude.map(lookUp);
  return (values) => {
    if (exclude.some((value) => values.has(value))) return 'fails';
    if (include.length === 0) return 'passes';
    if (chosen.match === 'all') return include.every((value) => values.has(value)) ? 'passes' : 'fails';
    return include.some((value) => values.has(value)) ? 'passes' : 'unchosen';
  };
}
