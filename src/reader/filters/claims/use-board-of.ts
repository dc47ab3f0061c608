import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Board, ToldArticle } from '../../../core/claims/board';
import { type BoardInput, claimsBoard } from '../../../core/claims/claims-board';
import { groupPassages } from '../../../core/connect/groups';
import { useRegroupings } from '../../data/use-regroupings';
import { wordingQuery } from '../../data/wording-query';
import { breather } from '../../parts/breather';
import { useSettled } from '../../parts/use-settled';

/** A board, and whether it is being laid out anew: then the last one of the same thing stays, null while there is none. */
export interface LaidBoard {
  readonly board: Board | null;
  readonly pending: boolean;
}

/** Lays articles that were read out as a board, as the reader regrouped it; `about` the keys of the passages that are asked for, null for all; `of` names what they are read for. */
export function useBoardOf(told: readonly ToldArticle[], about: ReadonlySet<string> | null, of: string): LaidBoard {
  const { acts } = useRegroupings();
  const { data } = useQuery(wordingQuery);
  const groups = useMemo(() => groupPassages(told.map((one) => ({ article: one.number, connections: one.connections?.connections ?? [] }))), [told]);
  const input = useMemo(() => ({ told, groups, acts, about, wordings: data?.sets ?? [] }), [told, groups, acts, about, data]);
  const [laid, lay] = useState<{ readonly of: BoardInput; readonly board: Board } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    claimsBoard(input, breather(stop.signal)).then(
      (board) => {
        if (!stop.signal.aborted) lay({ of: input, board });
      },
      (error: Error) =>
        lay(() => {
          throw error;
        }),
    );
    return () => stop.abort();
  }, [input]);
  const board = laid?.of === input ? laid.board : null;
  return { board: useSettled(board, board !== null, of), pending: board === null };
}
