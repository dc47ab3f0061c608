import { queryOptions } from '@tanstack/react-query';
import { compiledArticleQuery, compiledEntitiesQuery, compiledFacetsQuery, compiledManifestQuery, compiledSearchQuery, FOREVER } from './compiled-queries';
import { correctionStore } from './use-corrections';

/** Marks what follows the reader's corrections: it is made anew when they change. What it is made of asks again by itself when it does not come. */
export const CORRECTED = { meta: { corrected: true }, retry: false } as const;

/** The names of all files and the cards of all articles. */
export const manifestQuery = queryOptions({
  queryKey: ['manifest'],
  queryFn: async ({ client }) => {
    const manifest = await client.query(compiledManifestQuery);
    return untouched() ? manifest : (await correcting()).correctManifest(client);
  },
  staleTime: 60_000,
  ...CORRECTED,
});

/** One article. Fails with `not-found` when the manifest does not name it. */
export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ['article', id],
    queryFn: async ({ client }) => {
      const article = await client.query(compiledArticleQuery(id));
      return untouched() ? article : (await correcting()).correctOne(client, article);
    },
    ...FOREVER,
    ...CORRECTED,
  });

/** All entities with their use in the collection. */
export const entitiesQuery = queryOptions({
  queryKey: ['entities'],
  queryFn: async ({ client }) => {
    const file = await client.query(compiledEntitiesQuery);
    return untouched() ? file : (await correcting()).correctEntities(client);
  },
  ...FOREVER,
  ...CORRECTED,
});

/** The facets of every passage. */
export const facetsQuery = queryOptions({
  queryKey: ['facets'],
  queryFn: async ({ client }) => {
    const file = await client.query(compiledFacetsQuery);
    return untouched() ? file : (await correcting()).correctFacets(client, file);
  },
  ...FOREVER,
  ...CORRECTED,
});

/** The search index. */
export const searchQuery = queryOptions({
  queryKey: ['search'],
  queryFn: async ({ client }) => {
    const file = await client.query(compiledSearchQuery);
    return untouched() ? file : (await correcting()).correctSearch(client, file);
  },
  ...FOREVER,
  ...CORRECTED,
});

function untouched(): boolean {
  return correctionStore.read().corrections.length === 0;
}

/** Loaded by those alone who have corrected something. */
const correcting = () => import('./corrected');
