import type { ArticleCard, Manifest } from '../model/corpus';
import { articleKey } from './article-key';

/** The card of the article that an address names by its key or by its id. */
export function findCard({ articles }: Manifest, name: string): ArticleCard | undefined {
  return articles.find(({ id }) => id === name) ?? articles.find(({ id }) => articleKey(id) === name);
}
