import type { Article } from '../model/article';

/** Name of an article's seed below the collection, as received. */
export function rawName({ id, provenance }: Pick<Article, 'id' | 'provenance'>): string {
  return `raw/${id}.${provenance.sha256.slice(0, 12)}.txt`;
}
