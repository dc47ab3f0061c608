import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { folderShards, INDEX_FOLDER } from '../../../../src/build/search/index-files';
import type { SearchRequest } from '../../../../src/core/search/corpus-source';
import { DEFAULT_MATCH, type FacetFilter, type Filter } from '../../../../src/core/search/filter';
import type { ShardStore } from '../../../../src/core/search/index/doors';
import { openIndex } from '../../../../src/core/search/index/read/open-index';
import { withShards } from '../../../../src/core/search/index/read/with-shards';
import { answer } from '../../../../src/core/search/query/answer';
import { countFacets } from '../../../../src/core/search/query/count-facets';
import { manifestSchema, type FacetName } from '../../../../src/core/model/corpus';
import type { Engine, EngineReader, Query, Traffic } from './engine';
import { buildIsnad } from './isnad-build';

/** Values of each facet that a page shows at first. */
const ROWS = 10;

/** The project's own index, read as the reader's worker reads it, from files instead of a host. The manifest, which the app loads before anything else, is not counted. */
export const isnad: Engine = { build: buildIsnad, open };

async function open(folder: string): Promise<EngineReader> {
  const { store, traffic } = counted(folderShards(folder), join(folder, INDEX_FOLDER));
  const { files } = manifestSchema.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  const head = await store.read(files.index.slice(INDEX_FOLDER.length));
  if (typeof head === 'string') throw new Error(`the head: ${head}`);
  const index = openIndex(head);
  const search: EngineReader['search'] = async (query, { results, counts }) => {
    const filter = filterOf(query);
    const request: SearchRequest = { filter, sort: 'relevance', offset: 0, limit: results };
    const found = await withShards(index, store, (view) => {
      const { articles, hits } = answer(view, request);
      return { articles, cards: hits.map(({ article }) => view.card(article)) };
    });
    const facets = counts ? await withShards(index, store, (view) => countFacets(view, filter, { rows: ROWS })) : null;
    const missing = [...found.missing, ...(facets?.missing ?? [])];
    if (missing.length > 0) throw new Error(`missing: ${missing.map(({ shard, cause }) => `${shard} (${cause})`).join(', ')}`);
    return found.answer.articles;
  };
  return { search, traffic, close: () => Promise.resolve() };
}

/** The query as somebody types it: a space after the last word says that it is whole. */
function filterOf({ kind, words, values }: Query): Filter {
  const typed = words.join(' ');
  const facets: Partial<Record<FacetName, FacetFilter>> = {};
  for (const { facet, id } of values) facets[facet] = { include: [id], exclude: [], match: DEFAULT_MATCH[facet] };
  return { scope: 'article', text: kind === 'phrase' ? `"${typed}"` : kind === 'beginning' ? typed : `${typed} `, facets };
}

/** Counts what is read, as it lies on the host. */
function counted(files: ShardStore, folder: string): { readonly store: ShardStore; readonly traffic: () => Traffic } {
  let bytes = 0;
  let requests = 0;
  const read: ShardStore['read'] = async (name) => {
    requests += 1;
    const { size } = await stat(join(folder, name));
    bytes += size;
    return files.read(name);
  };
  return { store: { read }, traffic: () => ({ bytes, requests }) };
}
