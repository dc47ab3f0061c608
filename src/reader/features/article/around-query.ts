import { queryOptions } from '@tanstack/react-query';
import type { ArticleCard } from '../../../core/model/corpus';
import { CORRECTED } from '../../data/corrected-meta';
import { cardOfQuery, cardsQuery } from '../../data/queries';

/** The articles before and after one in the order of the collection; null at either end. */
export interface Around {
  readonly previous: ArticleCard | null;
  readonly next: ArticleCard | null;
}

/** The neighbours of an article, by its id. A page that was written ahead brings them along. */
export const aroundQuery = (id: string) =>
  queryOptions({
    queryKey: ['around', id],
    queryFn: async ({ client }): Promise<Around> => {
      const card = await client.query(cardOfQuery(id));
      if (card === null) return { previous: null, next: null };
      const cards = await client.query(cardsQuery([card.number - 1, card.number + 1]));
      const at = (number: number): ArticleCard | null => cards.find((one) => one.number === number) ?? null;
      return { previous: at(card.number - 1), next: at(card.number + 1) };
    },
    staleTime: Infinity,
    ...CORRECTED,
  });
