import { queryOptions } from '@tanstack/react-query';
import { articleLineageSchema, lineageIndexSchema, type ArticleLineage, type LineageIndex } from '../../core/anchor/lineage/lineage';
import { FOREVER } from './compiled-queries';
import { load } from './load';
import { manifestQuery } from './manifest-query';

/** What the collection knows of its earlier states: which articles are gone or renamed, and which have a lineage. Null when it knows none. */
export const lineageIndexQuery = queryOptions({
  queryKey: ['compiled', 'lineage'],
  queryFn: async ({ client, signal }): Promise<LineageIndex | null> => {
    const href = (await client.query(manifestQuery)).files.lineage;
    return href === undefined ? null : load(href, lineageIndexSchema, signal);
  },
  ...FOREVER,
  retry: false,
});

/** The earlier revisions of an article; null when none is known. What fails here must stop nobody from reading: a link is then followed by its words alone. */
export const lineageQuery = (id: string) =>
  queryOptions({
    queryKey: ['compiled', 'lineage', id],
    queryFn: async ({ client, signal }): Promise<ArticleLineage | null> => {
      const index = await client.query(lineageIndexQuery);
      const href = index?.articles.find((article) => article.id === id)?.href;
      return href === undefined ? null : load(href, articleLineageSchema, signal);
    },
    ...FOREVER,
    retry: false,
  });
