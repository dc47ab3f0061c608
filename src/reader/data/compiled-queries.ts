import { queryOptions } from '@tanstack/react-query';
import { findCard } from '../../core/corpus/find-card';
import { articleSchema } from '../../core/model/article';
import { entitiesFileSchema, facetsFileSchema, manifestSchema } from '../../core/model/corpus';
import { searchFileSchema } from '../../core/search/search-file';
import { CorpusError } from './corpus-error';
import { load, loadBytes } from './load';

/** Files other than the manifest carry a hash in their name: what was loaded stays true. */
export const FOREVER = { staleTime: Infinity, gcTime: Infinity } as const;

/** The manifest as compiled. */
export const compiledManifestQuery = queryOptions({
  queryKey: ['compiled', 'manifest'],
  queryFn: ({ signal }) => load('manifest.json', manifestSchema, signal),
  staleTime: 60_000,
});

/** One article as compiled. Fails with `not-found` when the manifest does not name it. */
export const compiledArticleQuery = (id: string) =>
  queryOptions({
    queryKey: ['compiled', 'article', id],
    queryFn: async ({ client, signal }) => {
      const manifest = await client.query(compiledManifestQuery);
      const card = findCard(manifest, id);
      if (card === undefined) throw new CorpusError('not-found', `articles/${id}`);
      return load(card.href, articleSchema, signal);
    },
    ...FOREVER,
  });

/** The seed of an article as received, in whatever encoding it has. */
export const rawQuery = (id: string) =>
  queryOptions({
    queryKey: ['raw', id],
    queryFn: async ({ client, signal }) => {
      const manifest = await client.query(compiledManifestQuery);
      const card = findCard(manifest, id);
      if (card === undefined) throw new CorpusError('not-found', `raw/${id}`);
      return loadBytes(card.raw, signal);
    },
    ...FOREVER,
  });

/** All entities as compiled. */
export const compiledEntitiesQuery = queryOptions({
  queryKey: ['compiled', 'entities'],
  queryFn: async ({ client, signal }) => load((await client.query(compiledManifestQuery)).files.entities, entitiesFileSchema, signal),
  ...FOREVER,
});

/** The facets as compiled. */
export const compiledFacetsQuery = queryOptions({
  queryKey: ['compiled', 'facets'],
  queryFn: async ({ client, signal }) => load((await client.query(compiledManifestQuery)).files.facets, facetsFileSchema, signal),
  ...FOREVER,
});

/** The search index as compiled. */
export const compiledSearchQuery = queryOptions({
  queryKey: ['compiled', 'search'],
  queryFn: async ({ client, signal }) => load((await client.query(compiledManifestQuery)).files.search, searchFileSchema, signal),
  ...FOREVER,
});
