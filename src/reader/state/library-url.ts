import { SORTS, type Sort } from '../../core/search/corpus-source';
import type { Filter } from '../../core/search/filter';
import { readParams, writeParams } from './address-limits';
import { formatFilter, parseFilter } from './filter-params';

/** What the library shows. */
export interface LibraryState {
  readonly filter: Filter;
  readonly sort: Sort;
}

const SORT = 'sort';

/** The library's state from the query string of its address, with or without `?`. Never throws. */
export function parseLibrary(search: string): LibraryState {
  const params = readParams(search);
  const filter = parseFilter(params);
  return { filter, sort: SORTS.find((sort) => sort === params.get(SORT)) ?? defaultSort(filter) };
}

/** The query string of a state, without `?`; empty for the bare library. */
export function formatLibrary(state: LibraryState): string {
  const sort: [string, string][] = state.sort === defaultSort(state.filter) ? [] : [[SORT, state.sort]];
  return writeParams([...sort, ...formatFilter(state.filter)]);
}

/** The address of a state below the reader's base. */
export function libraryHref(state: LibraryState): string {
  const search = formatLibrary(state);
  return search === '' ? '/' : `/?${search}`;
}

/** The order that nobody asked for: the best first when words are searched, else by date. */
export function defaultSort(filter: Filter): Sort {
  return filter.text.trim() === '' ? 'date' : 'relevance';
}
