import { correctArticle } from '../core/corrections/correct-article';
import type { Correction } from '../core/corrections/correction';
import { movesOf } from '../core/corrections/moves';
import { entitiesById } from '../core/corpus/agree';
import type { Article } from '../core/model/article';
import type { ArticleCache } from './article-cache';
import { emptyKnowing, learn, type GatheredCorpus, type Knowing, type StoredArticle } from './gather-corpus';

/** The articles of a corpus as they are published but for their entities, read one at a time. */
export interface CorrectedArticles extends Knowing {
  readonly read: (stored: StoredArticle) => Promise<Article>;
  /** Corrections that found nothing to correct, in the order of the list. */
  readonly idle: readonly Correction[];
}

/** Applies corrections to every article of a corpus. A correction whose place a later one takes finds nothing. */
export async function correctStored(gathered: GatheredCorpus, cache: ArticleCache, corrections: readonly Correction[]): Promise<CorrectedArticles> {
  const plain = async ({ id, key }: StoredArticle): Promise<Article> => {
    const article = await cache.read(key);
    if (article === null) throw new Error(`${id}: the cache lost it during the build`);
    return article;
  };
  if (corrections.length === 0) return { records: gathered.records, roles: gathered.roles, read: plain, idle: [] };
  const entities = entitiesById(gathered.records.records(() => 0));
  const moves = movesOf(corrections);
  const fits = new Set<Correction>();
  const read = async (stored: StoredArticle): Promise<Article> => correctArticle(await plain(stored), moves, (id) => entities.get(id), (correction) => fits.add(correction));
  const knowing = emptyKnowing();
  for (const stored of gathered.stored) learn(knowing, await read(stored));
  return { ...knowing, read, idle: corrections.filter((correction) => !fits.has(correction)) };
}
