import { queryOptions } from '@tanstack/react-query';
import type { ArticleId } from '../../../core/model/article';
import type { ArticleCard } from '../../../core/model/corpus';
import { CORRECTED } from '../../data/corrected-meta';
import { cardOfQuery, cardsQuery } from '../../data/queries';
import type { Around } from './around';
import { writtenAround } from './written-around';

/** The neighbours of an article, by its id. A page that was written ahead brings them along. */
export const aroundQuery = (id: ArticleId) =>
  queryOptions({
    queryKey: ['around', id],
    queryFn: async ({ client }): Promise<Around> => {
      const card = await client.query(cardOfQuery(id));
      if (card === null) return { previous: null, next: null };
      const cards = await client.query(cardsQuery([card.number - 1, card.number + 1]));
      const at = (number: number): ArticleCard | null => cards.find((one) => one.number === number) ?? null;
      return { previous: at(card.number - 1), next: at(card.number + 1) };
    },
    initialData: () => writtenAround(id),
    staleTime: Infinity,
    ...CORRECTED,
  });
