import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FacetRow } from '../../../core/search/corpus-source';
import type { Filter } from '../../../core/search/filter';
import { entitiesAtQuery, facetsQuery } from '../../data/queries';
import { useNamer } from '../../filters/use-namer';
import { type DrawnPlace, drawnPlace, isShown } from './drawn-place';

/** Places asked for: the record of each is read, since it tells where the place lies. */
const MOST = 200;

/** A place that nobody knows where to draw. */
export interface LostPlace {
  readonly row: FacetRow;
  readonly name: string;
}

/** The places that a filter leaves, those with most results first. */
export interface Places {
  readonly drawn: readonly DrawnPlace[];
  readonly lost: readonly LostPlace[];
  /** How many there are in all; when not all were counted, so many at least. */
  readonly values: number;
  readonly isWhole: boolean;
  readonly pending: boolean;
  readonly error: Error | null;
}

/** Counts as the list of filters gives them, and where each place lies. */
export function usePlaces(filter: Filter): Places {
  const { data, error: uncounted, isPlaceholderData } = useQuery(facetsQuery(filter, { rows: MOST, only: 'place' }));
  const namer = useNamer(filter);
  const rows = useMemo(() => (data?.facets.place.rows ?? []).filter(isShown), [data]);
  const wanted = useMemo(() => rows.map(({ value: { id }, number }) => ({ id, number })), [rows]);
  const entities = useQuery({ ...entitiesAtQuery(wanted), enabled: wanted.length > 0 });
  const isRead = entities.isSuccess && !entities.isPlaceholderData;
  const error = uncounted ?? entities.error;
  return useMemo(() => {
    const told = rows.flatMap((row) => {
      const entity = entities.data?.get(row.value.id) ?? (isRead ? null : undefined);
      return entity === undefined ? [] : [{ row, name: namer.nameOf(row.value), entity }];
    });
    const drawn = told.flatMap(({ row, name, entity }) => drawnPlace(row, name, entity) ?? []);
    const there = new Set(drawn.map(({ row }) => row));
    const pending = error === null && (data === undefined || isPlaceholderData || told.length < rows.length);
    return { drawn, lost: told.filter(({ row }) => !there.has(row)), values: data?.facets.place.values ?? 0, isWhole: data?.facets.place.isWhole ?? true, pending, error };
  }, [data, entities.data, error, isPlaceholderData, isRead, namer, rows]);
}
