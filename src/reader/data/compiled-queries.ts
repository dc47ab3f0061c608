import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { articleSchema, type Article } from '../../core/model/article';
import { CorpusError } from '../../core/search/corpus-error';
import { compiledCorpus } from './compiled-corpus';
import { load } from './load';
import { writtenFile } from './written-file';

/** Files other than the manifest carry a hash in their name: what was loaded stays true. */
export const FOREVER = { staleTime: Infinity, gcTime: Infinity } as const;

/** Where the name of an article's file is kept once its card, or it, was loaded. */
export const compiledFileKey = (id: string) => ['compiled', 'file', id] as const;

/** One article as compiled, by its id or key. Fails with `not-found` when the collection has none. */
export const compiledArticleQuery = (idOrKey: string) =>
  queryOptions({
    queryKey: ['compiled', 'article', idOrKey],
    queryFn: async ({ client, signal }) => (await knownArticle(client, idOrKey, signal)) ?? foundArticle(client, idOrKey),
    ...FOREVER,
  });

/** The article that the page was written with, or whose card was loaded. Null for any other, and when its file is no longer there: the page may be older than the collection. */
async function knownArticle(client: QueryClient, idOrKey: string, signal: AbortSignal): Promise<Article | null> {
  const file = writtenFile(idOrKey) ?? client.getQueryData<string>(compiledFileKey(idOrKey)) ?? null;
  if (file === null) return null;
  try {
    const article = await load(file, articleSchema, signal);
    client.setQueryData(compiledFileKey(article.id), file);
    return article;
  } catch (error) {
    if (error instanceof CorpusError && error.code === 'not-found') return null;
    throw error;
  }
}

async function foundArticle(client: QueryClient, idOrKey: string): Promise<Article> {
  const corpus = compiledCorpus(client);
  const card = await corpus.find(idOrKey);
  if (card === null) throw new CorpusError('not-found', `articles/${idOrKey}`);
  client.setQueryData(compiledFileKey(card.id), card.href);
  return corpus.article(card);
}
