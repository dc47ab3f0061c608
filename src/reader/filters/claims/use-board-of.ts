import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Board, ToldArticle } from '../../../core/claims/board';
import { claimsBoard } from '../../../core/claims/claims-board';
import { groupPassages } from '../../../core/connect/groups';
import { useRegroupings } from '../../data/use-regroupings';
import { wordingQuery } from '../../data/wording-query';

/** Lays articles that were read out as a board, as the reader regrouped it; `about` the keys of the passages that are asked for, null for all. */
export function useBoardOf(told: readonly ToldArticle[], about: ReadonlySet<string> | null): Board {
  const { acts } = useRegroupings();
  const { data } = useQuery(wordingQuery);
  const groups = useMemo(() => groupPassages(told.map((one) => ({ article: one.number, connections: one.connections?.connections ?? [] }))), [told]);
  return useMemo(() => claimsBoard({ told, groups, acts, about, wordings: data?.sets ?? [] }), [told, groups, acts, about, data]);
}
