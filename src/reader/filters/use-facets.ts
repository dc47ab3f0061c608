import { useQuery } from '@tanstack/react-query';
import type { FacetName } from '../../core/model/corpus';
import type { FacetAnswer, FacetRow } from '../../core/search/corpus-source';
import type { Filter } from '../../core/search/filter';
import { fold } from '../../core/text/fold';
import { facetsQuery } from '../data/queries';
import { useUnpressed } from '../parts/use-unpressed';
import type { Namer } from './value-name';

/** Rows of a facet before "show all". */
export const SHORT = 8;
/** Rows asked for at first: where so many are all, there is nothing to hide. */
const FIRST = SHORT + 2;
/** Rows asked for by "show all"; whoever looks for a rarer value finds it by its name. */
const MOST = 200;

/** Counts of all facets under a filter; the last ones while the next are on their way (`pending`). */
export interface Counts {
  readonly answer: FacetAnswer | null;
  readonly pending: boolean;
  readonly error: Error | null;
}

/** The values of each facet that would give most. They are counted when they are `wanted`: lists of values must not hold up what was found. */
export function useFacets(filter: Filter, wanted: boolean): Counts {
  const { data, isPlaceholderData, error } = useQuery({ ...facetsQuery(filter, { rows: FIRST }), enabled: wanted });
  return { answer: useUnpressed(data ?? null), pending: isPlaceholderData && wanted, error };
}

/** More rows of one facet: all of them, or those that are called so. Null while there is nothing more to show than at first. */
export function useMoreRows(filter: Filter, facet: FacetName, all: boolean, wanted: string, namer: Namer): FacetAnswer['facets'][FacetName] | null {
  // The corpus knows months by their numbers; how they are called is known here.
  const named = wanted !== '' && facet !== 'date' ? { named: { facet, text: wanted } } : {};
  const enabled = all || wanted !== '';
  const { data } = useQuery({ ...facetsQuery(filter, { rows: MOST, ...named }), enabled });
  const found = enabled ? data?.facets[facet] : undefined;
  if (found === undefined) return null;
  const called = ({ value }: FacetRow): boolean => facet !== 'date' || fold(namer.nameOf(value)).includes(fold(wanted));
  return { ...found, rows: found.rows.filter(called) };
}
