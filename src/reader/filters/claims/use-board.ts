import { useMemo } from 'react';
import type { Board } from '../../../core/claims/board';
import { passageKeys } from '../../../core/claims/passage-keys';
import type { Filter } from '../../../core/search/filter';
import { filterKey } from '../../state/filter-params';
import { useConnectedArticles } from '../use-connected-articles';
import type { ReadArticle, ReadArticles } from '../use-read-articles';
import { useBoardOf } from './use-board-of';

/** The board of what a filter leaves. */
export interface BoardOfFilter {
  readonly board: Board;
  readonly read: ReadArticles;
  readonly pending: boolean;
  /** Articles of which it could not be had what they have in common with others. */
  readonly unconnected: number;
}

const EMPTY: Board = { sources: [], rows: [], alone: [], regrouped: [] };

/** Reads what a filter leaves and lays it out as a board; in scope `passage` with the rows that hold a passage found. */
export function useBoard(filter: Filter): BoardOfFilter {
  const read = useConnectedArticles(filter);
  const { articles, connections, pending, unconnected } = read;
  const told = useMemo(() => articles.map(({ card, article }) => ({ number: card.number, article, connections: connections.get(card.id) ?? null })), [articles, connections]);
  const about = useMemo(() => (filter.scope === 'passage' ? found(articles) : null), [filter.scope, articles]);
  const laid = useBoardOf(told, about, filterKey(filter));
  return { board: laid.board ?? EMPTY, read, pending: pending || laid.pending, unconnected };
}

function found(articles: readonly ReadArticle[]): ReadonlySet<string> {
  return new Set(
    articles.flatMap(({ hit, article }) => {
      const keys = passageKeys(article);
      return hit.aside ? [] : hit.passages.flatMap(({ ordinal }) => keys[ordinal] ?? []);
    }),
  );
}
