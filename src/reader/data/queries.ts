import { queryOptions } from '@tanstack/react-query';
import { articleSchema } from '../../core/model/article';
import { entitiesFileSchema, facetsFileSchema, manifestSchema } from '../../core/model/corpus';
import { searchFileSchema } from '../../core/search/search-file';
import { CorpusError } from './corpus-error';
import { load, loadBytes } from './load';

/** Files other than the manifest carry a hash in their name: what was loaded stays true. */
const FOREVER = { staleTime: Infinity, gcTime: Infinity } as const;

/** The names of all files and the cards of all articles. */
export const manifestQuery = queryOptions({
  queryKey: ['manifest'],
  queryFn: ({ signal }) => load('manifest.json', manifestSchema, signal),
  staleTime: 60_000,
});

/** One article. Fails with `not-found` when the manifest does not name it. */
export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ['article', id],
    queryFn: async ({ client, signal }) => {
      const manifest = await client.query(manifestQuery);
      const card = manifest.articles.find((article) => article.id === id);
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
      const manifest = await client.query(manifestQuery);
      const card = manifest.articles.find((article) => article.id === id);
      if (card === undefined) throw new CorpusError('not-found', `raw/${id}`);
      return loadBytes(card.raw, signal);
    },
    ...FOREVER,
  });

/** All entities with their use in the collection. */
export const entitiesQuery = queryOptions({
  queryKey: ['entities'],
  queryFn: async ({ client, signal }) => load((await client.query(manifestQuery)).files.entities, entitiesFileSchema, signal),
  ...FOREVER,
});

/** The facets of every passage. */
export const facetsQuery = queryOptions({
  queryKey: ['facets'],
  queryFn: async ({ client, signal }) => load((await client.query(manifestQuery)).files.facets, facetsFileSchema, signal),
  ...FOREVER,
});

/** The search index. */
export const searchQuery = queryOptions({
  queryKey: ['search'],
  queryFn: async ({ client, signal }) => load((await client.query(manifestQuery)).files.search, searchFileSchema, signal),
  ...FOREVER,
});
