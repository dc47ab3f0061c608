import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { articleQuery, cardOfQuery, connectionsQuery } from '../../data/queries';
import type { Loaded } from './compared';

/** An article on its way: `missing` when the collection has none of this name. */
export type Loading = { readonly state: 'ready'; readonly loaded: Loaded } | { readonly state: 'missing' | 'waiting' } | { readonly state: 'failed'; readonly error: Error };

/** One of the articles to compare, by its key. Connections that cannot be had are told as none: the texts stand without them. */
export function useLoaded(key: string): Loading {
  const card = useQuery(cardOfQuery(key));
  const article = useQuery({ ...articleQuery(key), enabled: card.data !== undefined && card.data !== null });
  const connections = useQuery(connectionsQuery(key));
  const told = connections.data ?? null;
  const waiting = connections.isPending && connections.error === null;
  const loaded = useMemo(() => (card.data && article.data && !waiting ? { card: card.data, article: article.data, connections: told } : null), [card.data, article.data, told, waiting]);
  if (card.data === null) return { state: 'missing' };
  const error = card.error ?? article.error;
  if (error !== null) return { state: 'failed', error };
  return loaded === null ? { state: 'waiting' } : { state: 'ready', loaded };
}
