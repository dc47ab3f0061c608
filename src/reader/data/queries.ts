import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Article } from '../../core/model/article';
import type { ArticleCard, ArticlePreview, FacetName } from '../../core/model/corpus';
import type { Entity } from '../../core/model/entity';
import type { FacetOptions, MissingShard, NumberedValue, SearchRequest, WantedValue } from '../../core/search/corpus-source';
import type { Filter, TimeKind } from '../../core/search/filter';
import type { TogetherOptions } from '../../core/search/named-together';
import { compiledArticleQuery, compiledFileKey, FOREVER } from './compiled-queries';
import { CORRECTED } from './corrected-meta';
import { corpusOf, untouched } from './corpus-of';

/** What lasts as long as the collection does; dropped when nothing has shown it for some minutes. */
const LASTING = { ...CORRECTED, staleTime: Infinity } as const;

/** An answer that lacks a part is asked for again when it is shown again. */
const WHOLE = { ...CORRECTED, staleTime: (query: { readonly state: { readonly data?: { readonly missing: readonly MissingShard[] } | undefined } }) => (query.state.data?.missing.length === 0 ? Infinity : 0) } as const;

/** Until the lists of all values are read, milliseconds. */
const GROWING = 30;

/** What the collection is as a whole. */
export const headQuery = queryOptions({
  queryKey: ['head'],
  queryFn: async ({ client }) => (await corpusOf(client)).head(),
  staleTime: 60_000,
  // The manifest that it is made of asks again by itself when it does not come.
  retry: false,
});

/** Results as one types: the last answer stays until the next one is there, and what is no longer asked for stops. */
export const searchQuery = (request: SearchRequest) =>
  queryOptions({
    queryKey: ['search', request],
    queryFn: async ({ client, signal }) => (await corpusOf(client)).search(request, signal),
    placeholderData: keepPreviousData,
    ...WHOLE,
  });

/** Counts of all facets; asks again while lists of values are still being read, so that the counts grow. */
export const facetsQuery = (filter: Filter, options: FacetOptions) =>
  queryOptions({
    queryKey: ['facets', filter, options],
    queryFn: async ({ client, signal }) => (await corpusOf(client)).facets(filter, options, signal),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data, status } }) => (status === 'success' && data?.complete === false && data.missing.length === 0 ? GROWING : false),
    ...WHOLE,
  });

/** How many articles lie in each period, of all that a filter leaves. */
export const periodsQuery = (filter: Filter, by: TimeKind) =>
  queryOptions({
    queryKey: ['periods', filter, by],
    queryFn: async ({ client }) => (await corpusOf(client)).periods(filter, by),
    placeholderData: keepPreviousData,
    ...WHOLE,
  });

/** The commonest names of all that a filter leaves, and how they share passages. */
export const togetherQuery = (filter: Filter, options: TogetherOptions) =>
  queryOptions({
    queryKey: ['together', filter, options],
    queryFn: async ({ client }) => (await corpusOf(client)).together(filter, options),
    placeholderData: keepPreviousData,
    ...WHOLE,
  });

/** The passages, of all that a filter leaves, that name all of some values. */
export const namingQuery = (filter: Filter, wanted: readonly WantedValue[], limit: number) =>
  queryOptions({
    queryKey: ['naming', filter, wanted, limit],
    queryFn: async ({ client }) => (await corpusOf(client)).naming(filter, wanted, limit),
    ...LASTING,
  });

/** Values by facet and id, in the order asked for; null for those that the collection does not have. */
export const valuesQuery = (wanted: readonly WantedValue[]) =>
  queryOptions({
    queryKey: ['values', wanted],
    queryFn: async ({ client }) => (await corpusOf(client)).values(wanted),
    placeholderData: keepPreviousData,
    ...LASTING,
  });

/** Completions of what is being typed. */
export const suggestQuery = (typed: string, limit: number) =>
  queryOptions({
    queryKey: ['suggest', typed, limit],
    queryFn: async ({ client }) => (await corpusOf(client)).suggest(typed, limit),
    placeholderData: keepPreviousData,
    ...LASTING,
  });

/** What the text of a filter marks in articles. */
export const markerQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['marker', filter],
    queryFn: async ({ client }) => (await corpusOf(client)).marker(filter),
    ...LASTING,
  });

/** Articles like one. */
export const similarQuery = (article: number, limit: number) =>
  queryOptions({
    queryKey: ['similar', article, limit],
    queryFn: async ({ client }) => (await corpusOf(client)).similar(article, limit),
    ...LASTING,
  });

/** Cards by number, those left out that do not exist. */
export const cardsQuery = (articles: readonly number[]) =>
  queryOptions({
    queryKey: ['cards', articles],
    queryFn: ({ client }) => cardsOf(client, articles),
    placeholderData: keepPreviousData,
    ...LASTING,
  });

/** The card of one article by its number; null when there is none. */
export const cardQuery = (article: number) =>
  queryOptions({
    queryKey: ['card', article],
    queryFn: async ({ client }): Promise<ArticleCard | null> => (await cardsOf(client, [article]))[0] ?? null,
    ...LASTING,
  });

/** What a list shows of an article besides its card; null when there is no such article. */
export const previewQuery = (article: number) =>
  queryOptions({
    queryKey: ['preview', article],
    queryFn: async ({ client }): Promise<ArticlePreview | null> => (await (await corpusOf(client)).previews([article]))[0] ?? null,
    ...LASTING,
  });

/** The card of an article by its id or key; null when the collection has none. */
export const cardOfQuery = (idOrKey: string) =>
  queryOptions({
    queryKey: ['cardOf', idOrKey],
    queryFn: async ({ client }) => (await corpusOf(client)).find(idOrKey),
    ...LASTING,
  });

/** One article by its id or key. Fails with `not-found` when the collection has none. */
export const articleQuery = (idOrKey: string) =>
  queryOptions({
    queryKey: ['article', idOrKey],
    queryFn: async ({ client }) => {
      const article = await client.query(compiledArticleQuery(idOrKey));
      return untouched() ? article : (await import('./corrected')).correctOne(client, article);
    },
    ...FOREVER,
    ...CORRECTED,
    // What it is made of asks again by itself when it does not come.
    retry: false,
  });

/** What other articles tell of what one tells, by its id or key; null when none does. */
export const connectionsQuery = (idOrKey: string) =>
  queryOptions({
    queryKey: ['connections', idOrKey],
    queryFn: async ({ client }) => {
      const corpus = await corpusOf(client);
      const card = await corpus.find(idOrKey);
      return card === null ? null : corpus.connections(card);
    },
    ...FOREVER,
  });

/** The seed of an article as received, in whatever encoding it has. */
export const rawQuery = (article: Article) =>
  queryOptions({
    queryKey: ['raw', article.id],
    queryFn: async ({ client }) => (await corpusOf(client)).raw(article),
    ...FOREVER,
  });

/** An entity with the places that it lies in; null when the collection does not name it. */
export const entityQuery = (id: string) =>
  queryOptions({
    queryKey: ['entity', id],
    queryFn: async ({ client }) => (await corpusOf(client)).entity(id),
    ...LASTING,
  });

/** The entities that some values are, by id; the last ones stay until others are there. Those without a record are left out. */
export const entitiesAtQuery = (wanted: readonly NumberedValue[]) =>
  queryOptions({
    queryKey: ['entitiesAt', wanted],
    queryFn: async ({ client }) => (await corpusOf(client)).entitiesAt(wanted),
    select: byId,
    placeholderData: keepPreviousData,
    ...LASTING,
  });

/** The places in a place that the collection names. */
export const partsQuery = (id: string) =>
  queryOptions({
    queryKey: ['parts', id],
    queryFn: async ({ client }) => (await corpusOf(client)).parts(id),
    ...LASTING,
  });

/** The articles that name an entity, in the order of the collection. */
export const articlesOfQuery = (id: string) =>
  queryOptions({
    queryKey: ['articlesOf', id],
    queryFn: async ({ client }) => (await corpusOf(client)).articlesOf(id),
    ...LASTING,
  });

/** Values of one facet that stand in the same passages as an entity most often. */
export const neighboursQuery = (id: string, facet: FacetName, limit: number) =>
  queryOptions({
    queryKey: ['neighbours', id, facet, limit],
    queryFn: async ({ client }) => (await corpusOf(client)).neighbours(id, facet, limit),
    ...LASTING,
  });

/** Entities that are called so, best first. */
export const findEntitiesQuery = (text: string, limit: number) =>
  queryOptions({
    queryKey: ['findEntities', text, limit],
    queryFn: async ({ client }) => (await corpusOf(client)).findEntities(text, limit),
    placeholderData: keepPreviousData,
    ...LASTING,
  });

function byId(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

/** Cards tell where their articles lie, which then need not be looked up. */
async function cardsOf(client: QueryClient, articles: readonly number[]): Promise<readonly ArticleCard[]> {
  const cards = await (await corpusOf(client)).cards(articles);
  for (const { id, href } of cards) client.setQueryData(compiledFileKey(id), href);
  return cards;
}
