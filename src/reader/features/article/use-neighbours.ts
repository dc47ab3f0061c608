import { useQuery } from '@tanstack/react-query';
import { type Around, aroundQuery } from './around-query';

const NONE: Around = { previous: null, next: null };

/** The articles before and after one in the order of the collection; null at either end and while it is loading. */
export function useNeighbours(id: string): Around {
  return useQuery(aroundQuery(id)).data ?? NONE;
}
