import { useQuery } from '@tanstack/react-query';
import type { ArticleId } from '../../../core/model/article';
import type { Around } from './around';
import { aroundQuery } from './around-query';

const NONE: Around = { previous: null, next: null };

/** The articles before and after one in the order of the collection; null at either end and while it is loading. */
export function useNeighbours(id: ArticleId): Around {
  return useQuery(aroundQuery(id)).data ?? NONE;
}
