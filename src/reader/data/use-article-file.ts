import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { ArticleId } from '../../core/model/article';
import { compiledFileKey } from './compiled-queries';

/** The name below the data of an article's compiled file; null while it was not loaded. */
export function useArticleFile(id: ArticleId): string | null {
  return articleFile(useQueryClient(), id);
}

/** The same, outside of a component. */
export function articleFile(client: QueryClient, id: ArticleId): string | null {
  return client.getQueryData<string>(compiledFileKey(id)) ?? null;
}
