import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Resolution } from '../../../core/anchor/resolution';
import { shownWords } from '../../../core/anchor/cite/shown-words';
import { CorpusError } from '../../../core/search/corpus-error';
import { lineageIndexQuery } from '../../data/lineage-query';
import { nameNow } from '../../data/name-now';
import { pastOf } from '../../data/past-of';
import { articleQuery } from '../../data/queries';
import { savedIn } from '../../data/saved-in';
import type { Group } from './shown-passages';

/** Where a saved passage stands: the outcome of following it, or that its article is gone, could not be asked, or has not been asked yet. */
export interface StandingNow {
  readonly kind: Resolution['kind'] | 'gone' | 'unknown' | 'checking';
  /** The words that stand there now, as the article shows them; null where nothing stands. */
  readonly words: string | null;
}

/** Standings by the id of the passage, and the way to ask again. */
export interface Standings {
  readonly of: (id: string) => StandingNow;
  readonly retry: () => void;
}

const CHECKING: StandingNow = { kind: 'checking', words: null };

/** Follows the saved passages of an article. Nothing is loaded until `wanted`; nothing is guessed. */
export function useStandings({ article, passages }: Group, wanted: boolean): Standings {
  const { data, isError, refetch } = useQuery({
    queryKey: ['standings', article, ...passages.map(({ id, link }) => `${id} ${link}`)],
    enabled: wanted,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    structuralSharing: false,
    networkMode: 'always',
    queryFn: async ({ client }): Promise<ReadonlyMap<string, StandingNow> | 'gone'> => {
      const index = await client.query(lineageIndexQuery).catch(() => null);
      try {
        const now = await client.query(articleQuery(nameNow(article, index)));
        const standings = savedIn(now, await pastOf(client, now.id));
        return new Map(standings.map(({ saved, resolution }) => [saved.id, { kind: resolution.kind, words: resolution.kind === 'lost' ? null : shownWords(now, resolution.span) }]));
      } catch (error) {
        if (error instanceof CorpusError && error.code === 'not-found') return 'gone';
        throw error;
      }
    },
  });
  const of = (id: string): StandingNow => {
    if (data === 'gone') return { kind: 'gone', words: null };
    return data?.get(id) ?? (isError ? { kind: 'unknown', words: null } : CHECKING);
  };
  return { of, retry: () => void refetch() };
}
