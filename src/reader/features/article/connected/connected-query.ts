import { queryOptions } from '@tanstack/react-query';
import type { CopiedArticle } from '../../../../core/connect/connection';
import type { ArticleId } from '../../../../core/model/article';
import { cardOfQuery, cardsQuery, connectionsQuery } from '../../../data/queries';
import { type Told, toldByPassage } from './told';

/** What others tell of an article. */
export interface Connected {
  /** By ordinal of the own passage. */
  readonly told: ReadonlyMap<number, Told>;
  /** Articles that are this one in most of their words. */
  readonly copies: readonly CopiedArticle[];
  /** How many more there are of them. */
  readonly moreCopies: number;
}

const NOTHING: Connected = { told: new Map(), copies: [], moreCopies: 0 };

/** What the other articles of the collection tell of an article, by its id. */
export const connectedQuery = (id: ArticleId) =>
  queryOptions({
    queryKey: ['connected', id],
    queryFn: async ({ client }): Promise<Connected> => {
      const [card, connections] = await Promise.all([client.query(cardOfQuery(id)), client.query(connectionsQuery(id))]);
      if (card === null || connections === null) return NOTHING;
      const numbers = new Set([card.number, ...connections.connections.flatMap(({ to, origin }) => [to.article, origin.article]), ...connections.origins.map(({ origin }) => origin.article)]);
      const cards = await client.query(cardsQuery([...numbers]));
      const publishers = new Map(cards.map(({ number, publisher }) => [number, publisher?.id]));
      return { told: toldByPassage(connections, card.number, (article) => publishers.get(article) ?? `article ${article}`), copies: connections.copies, moreCopies: connections.moreCopies };
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });
