import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { Article } from '../../core/model/article';
import { mayHavePassages, passageRevision, watchPassages } from './passage-watch';
import { pastOf } from './past-of';
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
      const [{ savedIn }, past] = await Promise.all([import('./saved-in'), pastOf(client, article.id)]);
      return savedIn(article, past);
    },
  });
  return data;
}
