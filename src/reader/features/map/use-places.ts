import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Entity } from '../../../core/model/entity';
import type { EntityInCorpus, FacetRow } from '../../../core/search/corpus-source';
import type { Filter } from '../../../core/search/filter';
import { entityQuery, facetsQuery } from '../../data/queries';
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
  const { data, error, isPlaceholderData } = useQuery(facetsQuery(filter, { rows: MOST }));
  const namer = useNamer(filter);
  const rows = useMemo(() => (data?.facets.place.rows ?? []).filter(isShown), [data]);
  const records = useQueries({ queries: rows.map(({ value }) => entityQuery(value.id)), combine: known });
  return useMemo(() => {
    const told = rows.flatMap((row, at) => {
      const entity = records[at];
      return entity === undefined ? [] : [{ row, name: namer.nameOf(row.value), entity }];
    });
    const drawn = told.flatMap(({ row, name, entity }) => drawnPlace(row, name, entity) ?? []);
    const there = new Set(drawn.map(({ row }) => row));
    const pending = error === null && (data === undefined || isPlaceholderData || told.length < rows.length);
    return { drawn, lost: told.filter(({ row }) => !there.has(row)), values: data?.facets.place.values ?? 0, isWhole: data?.facets.place.isWhole ?? true, pending, error };
  }, [data, error, isPlaceholderData, namer, records, rows]);
}

/** What is known of each place: null for one without a record, or whose record cannot be had; undefined while it is on its way. */
function known(results: readonly { readonly data: EntityInCorpus | null | undefined; readonly isPending: boolean }[]): readonly (Entity | null | undefined)[] {
  return results.map(({ data, isPending }) => (isPending ? undefined : (data?.record.entity ?? null)));
}
