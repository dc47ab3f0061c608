import { PassageConnector } from '../../../src/core/connect/connect-passages';
import type { ArticleConnections } from '../../../src/core/connect/connection';
import { connectionFileSchema, type ConnectionFile } from '../../../src/core/connect/connection-file';
import type { ConnectStore } from '../../../src/core/connect/doors';
import { memoryStore } from '../../../src/core/connect/memory-store';
import { readConnections } from '../../../src/core/connect/read-connections';
import { stableJson } from '../../../src/core/corpus/stable-json';
import type { Article } from '../../../src/core/model/article';
import { articleOf } from '../search/article-of';

const LETTERS = 'برتسجكمنلفدقزشغطصعضث';

/** Another word for each number. */
export function wordOf(number: number): string {
  let word = '';
  for (let rest = number + LETTERS.length ** 3; rest > 0; rest = Math.floor(rest / LETTERS.length)) word += LETTERS.charAt(rest % LETTERS.length);
  return word;
}

/** A paragraph of so many words that no other seed has. */
export function paragraphOf(seed: number, length = 20): string {
  return Array.from({ length }, (_, at) => wordOf(1000 * seed + at)).join(' ');
}

/** An article of paragraphs, named by its number. */
export function articleWith(number: number, lines: readonly string[]): Article {
  return articleOf(`a-${String(number).padStart(4, '0')}`, lines);
}

/** What is told of articles, by their numbers. */
export function connect(articles: readonly Article[], store: ConnectStore = memoryStore()): ReadonlyMap<number, ArticleConnections> {
  return new Map(told(articles, store).map(({ article, connections }) => [article, readConnections(connectionFileSchema.parse(connections))]));
}

/** All that is told of articles, as it is written. */
export function filesOf(articles: readonly Article[]): string {
  return stableJson(told(articles, memoryStore()));
}

function told(articles: readonly Article[], store: ConnectStore): readonly { readonly article: number; readonly connections: ConnectionFile }[] {
  const connector = new PassageConnector(store, articles.length);
  for (const article of articles) connector.add(article);
  return [...connector.connections()];
}
