import { agree, entitiesById } from '../core/corpus/agree';
import type { Placed } from '../core/corpus/article-order';
import { distinguish } from '../core/corpus/distinguish';
import type { Article } from '../core/model/article';
import { recordAliases } from '../core/search/index/record-aliases';
import type { WriterLimits } from '../core/search/index/writer-options';
import { openConnections } from './connect/connection-files';
import type { CorpusOutput } from './corpus-output';
import type { Knowing } from './gather-corpus';
import { writeJson } from './json-output';
import { openCorpusIndex } from './search/corpus-index';

/** Articles that are read one at a time, and what all of them say of names. */
export interface KnownArticles<P extends Placed> extends Knowing {
  readonly read: (placed: P) => Promise<Article>;
}

export interface Publishing {
  readonly output: CorpusOutput;
  /** Folder for what does not fit in memory. */
  readonly scratch: string;
  readonly onArticle?: (article: Article) => void;
  readonly limits?: Partial<WriterLimits>;
}

/** An index that was written. */
export interface WrittenIndex {
  /** The file of its head. */
  readonly file: string;
  readonly articles: number;
  /** Passages of the articles themselves. */
  readonly passages: number;
  /** The file that names what articles have in common; null when none have. */
  readonly connections: string | null;
}

/** Writes all articles, one after the other in the order of the corpus, and their index. */
export async function publishArticles<P extends Placed>(order: readonly P[], { records, roles, read }: KnownArticles<P>, { output, scratch, onArticle, limits }: Publishing): Promise<WrittenIndex> {
  const numbers = new Map(order.map(({ id }, number) => [id, number]));
  const plain = records.records((id) => numbers.get(id) ?? -1);
  const told = distinguish(plain, roles.roles());
  const entities = entitiesById(told);
  const index = openCorpusIndex({ records: told, aliases: recordAliases(plain) }, output, scratch, limits);
  const connections = openConnections(output, scratch, order.length);
  for (const placed of order) {
    const article = agree(await read(placed), entities);
    await index.add(article, await writeJson(output, `articles/${article.id}`, article));
    connections.add(article);
    onArticle?.(article);
  }
  return { file: await index.close(), articles: order.length, passages: index.passages(), connections: await connections.close() };
}
