import { searchQuery } from '../../data/queries';
import type { LibraryState } from '../../state/library-url';
import { PAGE } from './results';

/** How long what was found stays at hand, so that going back shows it at once. */
export const KEPT = { gcTime: 30 * 60_000 } as const;

/** One page of results, from 0. Nothing of another request stands in for it. */
export function pageQuery({ filter, sort }: LibraryState, page: number) {
  const { placeholderData: _, ...query } = searchQuery({ filter, sort, offset: page * PAGE, limit: PAGE });
  return { ...query, ...KEPT };
}
