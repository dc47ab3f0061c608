import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { Article } from '../../core/model/article';
import { mayHavePassages, passageRevision, watchPassages } from './passage-watch';
import type { Standing } from './saved-in';

const NONE: readonly Standing[] = [];

/** The saved passages of an article and where they stand now. Nothing is loaded for somebody who keeps none. */
export function useSavedIn(article: Article): readonly Standing[] {
  const revision = useSyncExternalStore(watchPassages, passageRevision, passageRevision);
  const { data = NONE } = useQuery({
    queryKey: ['saved-in', article.id, revision],
    enabled: mayHavePassages(),
    placeholderData: keepPreviousData,
    gcTime: 0,
    staleTime: Infinity,
    structuralSharing: false,
    networkMode: 'always',
    queryFn: async ({ client }) => {
      const [{ savedIn }, { pastOf }] = await Promise.all([import('./saved-in'), import('./past-of')]);
      return savedIn(article, await pastOf(client, article.id));
    },
  });
  return data;
}
