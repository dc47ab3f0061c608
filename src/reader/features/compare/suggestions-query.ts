import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { ArticleCard } from '../../../core/model/corpus';
import { CORRECTED } from '../../data/corrected-meta';
import { cardOfQuery, cardsQuery, connectionsQuery, similarQuery } from '../../data/queries';

/** Articles proposed at most. */
const MOST = 8;

/** An article that lends itself to be laid beside another. */
export interface Suggestion {
  readonly card: ArticleCard;
  /** Passages of the other that it tells, too. */
  readonly told: number;
}

/** Articles that tell what one tells, those first that tell most of it, then those like it. */
export const suggestionsQuery = (key: string) =>
  queryOptions({
    queryKey: ['compare', 'suggestions', key],
    queryFn: async ({ client }): Promise<readonly Suggestion[]> => {
      const card = await client.query(cardOfQuery(key));
      if (card === null) return [];
      const told = await toldBy(client, key);
      const similar = await client.query(similarQuery(card.number, MOST));
      const numbers = [...new Set([...told.keys(), ...similar.map(({ article }) => article)])].filter((number) => number !== card.number).slice(0, MOST);
      const cards = await client.query(cardsQuery(numbers));
      return numbers.flatMap((number) => cards.filter((one) => one.number === number).map((one) => ({ card: one, told: told.get(number) ?? 0 })));
    },
    staleTime: Infinity,
    ...CORRECTED,
  });

/** How many passages each other article has in common with one, most first. Connections that cannot be had propose nobody. */
async function toldBy(client: QueryClient, key: string): Promise<ReadonlyMap<number, number>> {
  const connections = await client.query(connectionsQuery(key)).catch(() => null);
  const passages = new Map<number, Set<number>>();
  for (const { passage, to } of connections?.connections ?? []) passages.set(to.article, (passages.get(to.article) ?? new Set()).add(passage));
  return new Map([...passages].map(([article, own]) => [article, own.size] as const).sort((one, other) => other[1] - one[1] || one[0] - other[0]));
}
