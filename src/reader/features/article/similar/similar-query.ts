import { queryOptions } from '@tanstack/react-query';
import type { ArticleId } from '../../../../core/model/article';
import type { ArticleCard } from '../../../../core/model/corpus';
import { CORRECTED } from '../../../data/corrected-meta';
import { cardOfQuery, cardsQuery, similarQuery } from '../../../data/queries';

/** Articles told at most. */
const MOST = 5;

/** An article like another one, and what they share. */
export interface Like {
  readonly card: ArticleCard;
  readonly shared: readonly string[];
}

/** The articles most like one, by its id, likest first. */
export const likeQuery = (id: ArticleId) =>
  queryOptions({
    queryKey: ['like', id],
    queryFn: async ({ client }): Promise<readonly Like[]> => {
      const card = await client.query(cardOfQuery(id));
      if (card === null) return [];
      const similar = await client.query(similarQuery(card.number, MOST));
      const cards = await client.query(cardsQuery(similar.map(({ article }) => article)));
      return similar.flatMap(({ article, shared }) => cards.filter(({ number }) => number === article).map((like) => ({ card: like, shared })));
    },
    staleTime: Infinity,
    ...CORRECTED,
  });
