import { queryOptions } from '@tanstack/react-query';
import type { Article } from '../../../../core/model/article';
import type { Span } from '../../../../core/model/span';
import type { Filter } from '../../../../core/search/filter';
import { CORRECTED } from '../../../data/corrected-meta';
import { markerQuery } from '../../../data/queries';

/** What the words of a filter find in an article, in the order in which one walks through it. Nothing of the search is loaded where no words were searched. */
export const hitsQuery = (article: Article, filter: Filter) =>
  queryOptions({
    queryKey: ['hits', article.id, filter.text, filter.asWritten === true],
    enabled: filter.text.trim() !== '',
    staleTime: Infinity,
    ...CORRECTED,
    queryFn: async ({ client }): Promise<readonly Span[]> => {
      const [{ findHits }, marker] = await Promise.all([import('./find-hits'), client.query(markerQuery(filter))]);
      return findHits(article, marker);
    },
  });
