import { useQuery } from '@tanstack/react-query';
import type { ArticleCard } from '../../../core/model/corpus';
import { manifestQuery } from '../../data/queries';

/** The articles before and after one in the order of the collection; null at either end and while it is loading. */
export function useNeighbours(id: string): { readonly previous: ArticleCard | null; readonly next: ArticleCard | null } {
  const { data } = useQuery(manifestQuery);
  const cards = data?.articles ?? [];
  const at = cards.findIndex((card) => card.id === id);
  return at === -1 ? { previous: null, next: null } : { previous: cards[at - 1] ?? null, next: cards[at + 1] ?? null };
}
