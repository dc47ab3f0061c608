import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ArticleConnections } from '../../core/connect/connection';
import { withCopies } from '../../core/connect/with-copies';
import type { ArticleId } from '../../core/model/article';
import type { Filter } from '../../core/search/filter';
import { connectionsQuery } from '../data/queries';
import { useSettled } from '../parts/use-settled';
import { filterKey } from '../state/filter-params';
import { type ReadArticle, type ReadArticles, useReadArticles } from './use-read-articles';

/** Articles that a filter leaves, with what they have in common with others. Whole steps of them: none is here before that is known of all, so that nothing that was laid out moves. */
export interface ConnectedArticles extends ReadArticles {
  /** Of those that have something in common with others. */
  readonly connections: ReadonlyMap<ArticleId, ArticleConnections>;
  /** Articles of which it could not be had. */
  readonly unconnected: number;
}

const NONE: { readonly articles: readonly ReadArticle[]; readonly connections: ReadonlyMap<ArticleId, ArticleConnections> } = { articles: [], connections: new Map() };

/** Reads what a filter leaves with its connections, some at a time. */
export function useConnectedArticles(filter: Filter): ConnectedArticles {
  const read = useReadArticles(filter);
  const { known, waiting, lost } = useQueries({ queries: read.articles.map(({ card }) => connectionsQuery(card.id)), combine: combined });
  const now = useMemo(() => ({ articles: read.articles, connections: withOwnCopies(read.articles, known) }), [read.articles, known]);
  const pending = read.error === null && (read.pending || waiting);
  const settled = useSettled(now, !pending, filterKey(filter)) ?? NONE;
  return { ...read, ...settled, pending, unconnected: lost };
}

/** With the copies among them, of which each names only some. */
function withOwnCopies(articles: readonly ReadArticle[], known: ReadonlyMap<ArticleId, ArticleConnections>): ReadonlyMap<ArticleId, ArticleConnections> {
  const told = articles.flatMap(({ card }) => {
    const connections = known.get(card.id);
    return connections === undefined ? [] : [{ number: card.number, connections }];
  });
  return new Map(withCopies(told).map((connections) => [connections.id, connections]));
}

function combined(results: readonly { readonly data: ArticleConnections | null | undefined; readonly error: Error | null; readonly isPending: boolean }[]) {
  return {
    known: new Map(results.flatMap(({ data }) => (data == null ? [] : [[data.id, data] as const]))),
    waiting: results.some(({ isPending }) => isPending),
    lost: results.filter(({ error }) => error !== null).length,
  };
}
