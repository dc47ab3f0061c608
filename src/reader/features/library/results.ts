import type { SearchAnswer, Sort } from '../../../core/search/corpus-source';
import { isEmpty } from '../../../core/search/change-filter';
import type { Filter } from '../../../core/search/filter';
import { formatLibrary, type LibraryState } from '../../state/library-url';

/** Results that one answer gives: a list that is not longer stands whole on the page, a longer one is drawn where it is looked at. */
export const PAGE = 60;

/** Most rows that a list can have: no browser draws pages of much more than 17 million pixels. */
const MOST_ROWS = 40_000;

/** What the list shows. While the address runs ahead, this is still of an earlier filter. */
export interface Results {
  readonly filter: Filter;
  readonly sort: Sort;
  /** Results in the scope of the filter: articles or passages. */
  readonly count: number;
  /** Articles found. */
  readonly articles: number;
  /** The first page; null where the whole collection stands in its own order, so that a row's place is its article's number. */
  readonly answer: SearchAnswer | null;
}

/** True when the whole collection is shown in its own order: nothing has to be searched. */
export function isBare({ filter, sort }: LibraryState): boolean {
  return sort === 'date' && filter.scope === 'article' && isEmpty(filter);
}

/** Rows of the list: one for each article, in either scope. */
export function rowsOf({ articles }: Results): number {
  return Math.min(articles, MOST_ROWS);
}

/** The same for equal results of one build, whenever they were found. */
export function nameOfResults(results: Results): string {
  return `${formatLibrary(results)} ${results.articles}`;
}
