import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { ToldArticle } from '../../../../core/claims/board';
import { connectedWith } from '../../../../core/claims/connected-with';
import { type AskedPassage, passageAsked } from '../../../../core/claims/passage-asked';
import type { More } from '../../../../core/connect/connection';
import { articleKey } from '../../../../core/corpus/article-key';
import type { Article } from '../../../../core/model/article';
import type { ArticleCard } from '../../../../core/model/corpus';
import { CORRECTED } from '../../../data/corrected-meta';
import { lineageIndexQuery } from '../../../data/lineage-query';
import { nameNow } from '../../../data/name-now';
import { articleQuery, cardOfQuery, cardsQuery, connectionsQuery } from '../../../data/queries';
import type { About } from '../../../state/about';

/** A passage with every article that tells the same, as far as its connections name them. */
export interface AboutPassage extends AskedPassage {
  readonly kind: 'here';
  readonly article: Article;
  /** Its own article first, then in the order of the collection. */
  readonly told: readonly ToldArticle[];
  /** The passages that it is connected with, and itself, by article number and ordinal. */
  readonly connected: readonly { readonly article: number; readonly passage: number }[];
  /** What was found besides and is only counted. */
  readonly more: Pick<More, 'copies' | 'same'>;
  /** Articles that could not be loaded. */
  readonly lost: number;
}

/** What an address asks for: its passage; or that there is no such article, no such paragraph in it, or other words than when the address was made. */
export type AboutAnswer = AboutPassage | { readonly kind: 'no-article' } | { readonly kind: 'no-passage'; readonly article: Article } | ({ readonly kind: 'changed'; readonly article: Article } & AskedPassage);

/** Reads what a board about a passage is made of. */
export const aboutQuery = (about: About) =>
  queryOptions({
    queryKey: ['about', about],
    queryFn: async ({ client }): Promise<AboutAnswer> => {
      const card = about.article === '' ? null : await cardNow(client, about.article);
      if (card === null) return { kind: 'no-article' };
      const article = await client.query(articleQuery(card.id));
      const asked = passageAsked(article, about);
      if (asked === null) return { kind: 'no-passage', article };
      const { changed, ...passage } = asked;
      return changed ? { kind: 'changed', article, ...passage } : { kind: 'here', article, ...passage, ...(await tellingOf(client, card, article, passage.passage)) };
    },
    staleTime: Infinity,
    retry: false,
    ...CORRECTED,
  });

async function tellingOf(client: QueryClient, card: ArticleCard, article: Article, passage: number): Promise<Pick<AboutPassage, 'told' | 'connected' | 'more' | 'lost'>> {
  const connections = await client.query(connectionsQuery(card.id));
  const connected = connections === null ? [] : connectedWith(connections, passage);
  const numbers = [...new Set(connected.map((ref) => ref.article))].filter((number) => number !== card.number).sort((a, b) => a - b);
  const cards = numbers.length === 0 ? [] : await client.query(cardsQuery(numbers));
  const read = await Promise.allSettled(cards.map((one) => readTold(client, one)));
  const { copies, same } = connections?.more.find((one) => one.passage === passage) ?? { copies: 0, same: 0 };
  return {
    told: [{ number: card.number, article, connections }, ...read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))],
    connected: [{ article: card.number, passage }, ...connected],
    more: { copies, same },
    lost: read.filter(({ status }) => status === 'rejected').length,
  };
}

async function readTold(client: QueryClient, { id, number }: ArticleCard): Promise<ToldArticle> {
  const [article, connections] = await Promise.all([client.query(articleQuery(id)), client.query(connectionsQuery(id))]);
  return { number, article, connections };
}

/** The card of an article, also by a name that it had before. */
async function cardNow(client: QueryClient, name: string): Promise<ArticleCard | null> {
  const card = await client.query(cardOfQuery(name));
  if (card !== null) return card;
  const index = await client.query(lineageIndexQuery).catch(() => null);
  const old = index?.renamed.find(({ from }) => from === name || articleKey(from) === name);
  return old === undefined ? null : client.query(cardOfQuery(nameNow(old.from, index)));
}
