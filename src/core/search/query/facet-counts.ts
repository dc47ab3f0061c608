import type { FacetName } from '../../model/corpus';
import type { FacetOptions } from '../corpus-source';
import type { Filter } from '../filter';
import type { IndexView } from '../index/index-view';
import { carriedValues } from './carried-values';
import { facetRanges } from './facet-ranges';
import { carried, carriersOf, firstCounts, type FirstCounts } from './first-counts';
import { matchOf, type Selection } from './selection';

/** How often the values of one facet are carried. */
export interface CountedFacet {
  /** Of the present results, by number of a value: for those that are chosen. */
  readonly present: (number: number) => number;
  /** What a click on each value gives; what it adds when `added`. */
  readonly offered: Uint32Array;
  readonly added: boolean;
  /** False when values were left out, of which none comes among the rows. */
  readonly isWhole: boolean;
}

export type FacetCounter = (facet: FacetName, chosen: ReadonlySet<number>) => CountedFacet;

/** Counts values facet by facet: all of them from what every article carries once all lists are there, else only as many as the rows need. */
export function facetCounts(view: IndexView, filter: Filter, selection: Selection, options: FacetOptions): FacetCounter {
  const isThere = view.valueRuns().every(({ isRead }) => isRead);
  return isThere || selection.documents.scope === 'passage' ? countAll(view, filter, selection) : countFirst(view, filter, selection, options);
}

function countAll(view: IndexView, filter: Filter, { documents, passes, widened }: Selection): FacetCounter {
  const present = carriedValues(view, documents, passes);
  return (facet) => {
    const wider = matchOf(filter, facet) === 'any' ? widened.get(facet) : undefined;
    const offered = wider === undefined ? present : carriedValues(view, documents, wider);
    return { present: (number) => present[number] ?? 0, offered, added: wider !== undefined, isWhole: true };
  };
}

function countFirst(view: IndexView, filter: Filter, { documents, passes, widened }: Selection, { rows, named }: FacetOptions): FacetCounter {
  const present = carriersOf(view, documents, passes);
  return (facet, chosen) => {
    const wider = matchOf(filter, facet) === 'any' ? widened.get(facet) : undefined;
    const carriers = wider === undefined ? present : carriersOf(view, documents, wider);
    // Whoever looks for a value by its name may mean any.
    const wanted = { range: facetRanges(view.head)[facet], rows: named?.facet === facet ? Infinity : rows, chosen };
    const { counts, isWhole }: FirstCounts = firstCounts(view, wanted, carriers);
    return { present: (number) => carried(view.valueArticles(number), present), offered: counts, added: wider !== undefined, isWhole };
  };
}
