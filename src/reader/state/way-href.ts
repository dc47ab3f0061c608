import type { Filter } from '../../core/search/filter';
import { writeParams } from './address-limits';
import { formatFilter } from './filter-params';

/** Ways to look at what a filter leaves, besides the list. */
export const WAYS = ['claims', 'timeline', 'map', 'network'] as const;
export type Way = (typeof WAYS)[number];

/** The way that a path is the address of; null for every other page. */
export function wayOf(path: string): Way | null {
  return WAYS.find((way) => path === `/${way}`) ?? null;
}

/** The address of a way to look at what a filter leaves, with parameters of its own before those of the filter. */
export function wayHref(way: Way, filter: Filter, own: readonly (readonly [string, string])[] = []): string {
  const search = writeParams([...own, ...formatFilter(filter)]);
  return search === '' ? `/${way}` : `/${way}?${search}`;
}
