import type { Filter } from '../../core/search/filter';
import { defaultSort, type LibraryState } from './library-url';

/** The library with another filter. An order that nobody chose stays the usual one of the new filter. */
export function withFilter(state: LibraryState, filter: Filter): LibraryState {
  return { filter, sort: state.sort === defaultSort(state.filter) ? defaultSort(filter) : state.sort };
}

/** The filter with other words. Without words there is no way of writing them to keep to. */
export function withText(filter: Filter, text: string): Filter {
  if (text !== '') return { ...filter, text };
  const { asWritten: _, ...rest } = filter;
  return { ...rest, text };
}
