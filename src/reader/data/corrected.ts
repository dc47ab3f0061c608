import type { QueryClient } from '@tanstack/react-query';
import { correctArticle } from '../../core/corrections/correct-article';
import { movesOf } from '../../core/corrections/moves';
import type { Article } from '../../core/model/article';
import type { CorpusSource } from '../../core/search/corpus-source';
import type { CorpusPatch } from '../../core/search/corrected/corpus-patch';
import type { OpenedIndex } from '../../worker/opened-index';
import { compiledArticleQuery } from './compiled-queries';
import { compiledCorpus, compiledIndex } from './compiled-corpus';
import { manifestQuery } from './manifest-query';
import { entitiesQuery, patchQuery } from './patch-query';
import { correctionStore } from './use-corrections';

/** The corrections that each index was last told of. */
const told = new WeakMap<OpenedIndex, CorpusPatch>();

/** The collection with the corrections of this device. */
export async function correctedCorpus(client: QueryClient): Promise<CorpusSource> {
  const manifest = await client.query({ ...manifestQuery, staleTime: Infinity });
  const [index, patch] = await Promise.all([compiledIndex(client), client.query(patchQuery(manifest))]);
  if (told.get(index) !== patch) {
    await index.correct(patch);
    told.set(index, patch);
  }
  return {
    ...compiledCorpus(client),
    ...index.corrected,
    article: async ({ id }) => correctOne(client, await client.query(compiledArticleQuery(id))),
  };
}

/** One article with the corrections that concern it. Needs no other article. */
export async function correctOne(client: QueryClient, article: Article): Promise<Article> {
  const entities = await client.query(entitiesQuery());
  return correctArticle(article, movesOf(correctionStore.read().corrections), (id) => entities.get(id));
}
