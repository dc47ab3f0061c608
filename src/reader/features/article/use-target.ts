import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Article } from '../../../core/model/article';
import type { Span } from '../../../core/model/span';
import type { Arrival, Asked } from './landing/arrival';
import { loadLanding } from './landing/load-landing';

/** Where the address leads in the article. */
export interface Target {
  /** True when the address asks for a passage, known or not yet. */
  readonly asked: boolean;
  /** One for each passage that the address asks for, in its order; empty when it asks for none, and until it is known. */
  readonly arrivals: readonly Arrival[];
  /** The words to mark. */
  readonly spans: readonly Span[];
  /** Set when the script that follows links did not arrive: asks for it again. */
  readonly retry: (() => void) | null;
}

const NONE: readonly Arrival[] = [];

/** Follows the address's passages into the article. The script that does it is loaded only for an address that asks for a passage. */
export function useTarget(article: Article, { passage, paragraph }: Asked): Target {
  const asked = passage !== null || paragraph !== null;
  const { data: arrivals = NONE, isError, refetch } = useQuery({
    queryKey: ['arrivals', article.id, passage, paragraph],
    enabled: asked,
    staleTime: Infinity,
    retry: false,
    queryFn: async ({ client }) => {
      const follow = await loadLanding();
      return follow(client, article, { passage, paragraph });
    },
  });
  return useMemo(
    () => ({ asked, arrivals, spans: arrivals.flatMap((arrival) => ('span' in arrival ? [arrival.span] : [])), retry: isError ? () => void refetch() : null }),
    [asked, arrivals, isError, refetch],
  );
}
