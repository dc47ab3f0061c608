import MiniSearch from 'minisearch';
import type { Collection, Passage } from './collection';
import { corpusVocabulary, stemsOf } from './corpus-vocabulary';
import type { OpenSearcher } from './searcher';

/** Parts our stems, once they are joined to a text. */
const SPACE = ' ';

/** MiniSearch as it comes. */
export const openMiniSearch: OpenSearcher = (collection) => Promise.resolve(searcher('MiniSearch', collection, (text) => text));

/** MiniSearch over our stems. */
export const openMiniSearchAnalyzed: OpenSearcher = (collection) => {
  const vocabulary = corpusVocabulary(collection.view);
  return Promise.resolve(searcher('MiniSearch, our analyzer', collection, (text) => stemsOf(text, vocabulary).join(SPACE)));
};

function searcher(name: string, { passages }: Collection, prepare: (text: string) => string): Awaited<ReturnType<OpenSearcher>> {
  const index = new MiniSearch<{ readonly id: number; readonly text: string }>({ fields: ['text'] });
  index.addAll(passages.map(({ text }, id) => ({ id, text: prepare(text) })));
  const search = (query: string, limit: number): Promise<readonly Passage[]> => Promise.resolve(index.search(prepare(query)).slice(0, limit).flatMap(({ id }) => passages[Number(id)] ?? []));
  return { name, search };
}
