import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { cardQuery, headQuery } from '../../data/queries';
import { useUnpressed } from '../../parts/use-unpressed';
import type { LibraryState } from '../../state/library-url';
import { KEPT, pageQuery } from './page-query';
import { isBare, type Results } from './results';

/** Rows whose cards are awaited before new results take the place of the last ones: those of the first screen. */
const FIRST_ROWS = 4;

/** What is found for a state: until that is there, what was found before, `pending`. Null when there is nothing yet. */
export interface Finding {
  readonly results: Results | null;
  readonly pending: boolean;
  readonly error: Error | null;
}

/** Results as the address changes. The last one asked for wins; what was shown before stays until then. */
export function useResults(state: LibraryState): Finding {
  const { filter, sort } = state;
  const bare = isBare(state);
  const head = useQuery({ ...headQuery, enabled: bare });
  const first = useQuery({ ...pageQuery(state, 0), enabled: !bare });
  const found = useMemo((): Results | null => {
    if (bare) return head.data === undefined ? null : { filter, sort, count: head.data.articles, articles: head.data.articles, answer: null };
    return first.data === undefined ? null : { filter, sort, count: first.data.count, articles: first.data.articles, answer: first.data };
  }, [bare, filter, first.data, head.data, sort]);
  const now = useUnpressed(found);
  const cardsAwaited = useQueries({ queries: (now?.answer?.hits ?? []).slice(0, FIRST_ROWS).map(({ article }) => ({ ...cardQuery(article), ...KEPT })), combine: isAwaited });
  const [shown, show] = useState(now);
  const ready = now !== null && (shown === null || !cardsAwaited);
  if (ready && now !== shown) show(now);
  return { results: ready ? now : shown, pending: !ready, error: now === null ? (bare ? head.error : first.error) : null };
}

function isAwaited(cards: readonly { readonly isPending: boolean }[]): boolean {
  return cards.some(({ isPending }) => isPending);
}
