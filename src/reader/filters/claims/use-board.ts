import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Board } from '../../../core/claims/board';
import { claimsBoard } from '../../../core/claims/claims-board';
import { passageKeys } from '../../../core/claims/passage-keys';
import type { ArticleConnections } from '../../../core/connect/connection';
import { groupPassages } from '../../../core/connect/groups';
import type { Filter } from '../../../core/search/filter';
import { connectionsQuery } from '../../data/queries';
import { useRegroupings } from '../../data/use-regroupings';
import { wordingQuery } from '../../data/wording-query';
import { type ReadArticle, type ReadArticles, useReadArticles } from '../use-read-articles';

/** The board of what a filter leaves. */
export interface BoardOfFilter {
  readonly board: Board;
  readonly read: ReadArticles;
  readonly pending: boolean;
  /** Articles of which it could not be had what they have in common with others. */
  readonly unconnected: number;
}

/** Reads what a filter leaves and lays it out as a board; in scope `passage` with the rows that hold a passage found. */
export function useBoard(filter: Filter): BoardOfFilter {
  const read = useReadArticles(filter);
  const { acts } = useRegroupings();
  const { data } = useQuery(wordingQuery);
  const ties = useQueries({ queries: read.articles.map(({ card }) => connectionsQuery(card.id)), combine: tied });
  const told = useMemo(() => read.articles.map(({ card, article }) => ({ number: card.number, article, connections: ties.known.get(card.id) ?? null })), [read.articles, ties.known]);
  const groups = useMemo(() => groupPassages(told.map(({ number, connections }) => ({ article: number, connections: connections?.connections ?? [] }))), [told]);
  const about = useMemo(() => (filter.scope === 'passage' ? found(read.articles) : null), [filter.scope, read.articles]);
  const board = useMemo(() => claimsBoard({ told, groups, acts, about, wordings: data?.sets ?? [] }), [told, groups, acts, about, data]);
  return { board, read, pending: read.pending || ties.waiting, unconnected: ties.lost };
}

function found(articles: readonly ReadArticle[]): ReadonlySet<string> {
  return new Set(
    articles.flatMap(({ hit, article }) => {
      const keys = passageKeys(article);
      return hit.aside ? [] : hit.passages.flatMap(({ ordinal }) => keys[ordinal] ?? []);
    }),
  );
}

function tied(results: readonly { readonly data: ArticleConnections | null | undefined; readonly error: Error | null; readonly isPending: boolean }[]) {
  return {
    known: new Map(results.flatMap(({ data }) => (data == null ? [] : [[data.id, data] as const]))),
    waiting: results.some(({ isPending }) => isPending),
    lost: results.filter(({ error }) => error !== null).length,
  };
}
