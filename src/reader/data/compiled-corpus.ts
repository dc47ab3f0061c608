import type { QueryClient } from '@tanstack/react-query';
import { rawName } from '../../core/corpus/raw-name';
import { articleSchema } from '../../core/model/article';
import type { Manifest } from '../../core/model/corpus';
import type { CorpusSource } from '../../core/search/corpus-source';
import type { OpenedIndex } from '../../worker/opened-index';
import { load, loadBytes } from './load';
import { manifestQuery } from './manifest-query';
import type * as OpenIndex from './open-index';

type Opener = typeof OpenIndex;

let opening: Promise<Opener> | null = null;

/** The collection as compiled. What needs the search index starts it; an article and its seed do not. */
export function compiledCorpus(client: QueryClient): CorpusSource {
  const index = async (): Promise<OpenedIndex['compiled']> => (await compiledIndex(client)).compiled;
  return {
    head: async () => headOf(await client.query(manifestQuery)),
    search: async (...asked) => (await index()).search(...asked),
    facets: async (...asked) => (await index()).facets(...asked),
    periods: async (...asked) => (await index()).periods(...asked),
    together: async (...asked) => (await index()).together(...asked),
    naming: async (...asked) => (await index()).naming(...asked),
    values: async (...asked) => (await index()).values(...asked),
    suggest: async (...asked) => (await index()).suggest(...asked),
    marker: async (...asked) => (await index()).marker(...asked),
    similar: async (...asked) => (await index()).similar(...asked),
    cards: async (...asked) => (await index()).cards(...asked),
    previews: async (...asked) => (await index()).previews(...asked),
    find: async (...asked) => (await index()).find(...asked),
    article: (card) => load(card.href, articleSchema),
    connections: async (card) => (await import('./connections-of')).connectionsOf(client, card),
    raw: (article) => loadBytes(rawName(article)),
    entity: async (...asked) => (await index()).entity(...asked),
    entitiesAt: async (...asked) => (await index()).entitiesAt(...asked),
    parts: async (...asked) => (await index()).parts(...asked),
    articlesOf: async (...asked) => (await index()).articlesOf(...asked),
    neighbours: async (...asked) => (await index()).neighbours(...asked),
    findEntities: async (...asked) => (await index()).findEntities(...asked),
  };
}

/** The search index of the build that the manifest names. One that is at hand is not asked for again: it is looked after by those that show what the collection is. */
export async function compiledIndex(client: QueryClient): Promise<OpenedIndex> {
  const [{ openIndex }, manifest] = await Promise.all([opener(), client.query({ ...manifestQuery, staleTime: Infinity })]);
  return openIndex(manifest);
}

/** Asked for once: for every other time, its loader would look through the whole page for its files. */
function opener(): Promise<Opener> {
  opening ??= import('./open-index').catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

function headOf({ build, articles, passages, failures, files }: Manifest): Awaited<ReturnType<CorpusSource['head']>> {
  return { build, articles, passages, failures, hasLineage: files.lineage !== undefined };
}
