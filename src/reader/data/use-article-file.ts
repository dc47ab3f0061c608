import { useQueryClient } from '@tanstack/react-query';
import type { ArticleId } from '../../core/model/article';
import { compiledManifestQuery } from './compiled-queries';

/** The name below the data of an article's compiled file; null while the manifest is not known. */
export function useArticleFile(id: ArticleId): string | null {
  const manifest = useQueryClient().getQueryData(compiledManifestQuery.queryKey);
  return manifest?.articles.find((card) => card.id === id)?.href ?? null;
}
