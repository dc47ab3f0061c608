import { byDate } from '../../../../src/core/corpus/article-order';
import { entityRecords } from '../../../../src/core/corpus/entity-records';
import type { Article } from '../../../../src/core/model/article';
import { valueCollector } from '../../../../src/core/search/index/collect-values';
import { indexedArticle } from '../../../../src/core/search/index/index-article';
import type { IndexView } from '../../../../src/core/search/index/index-view';
import { memoryView, type MemoryCorpus } from '../../../../src/core/search/index/memory-view';
import { recordAliases } from '../../../../src/core/search/index/record-aliases';

/** What an index is made of, for a few articles. */
export function corpusOf(articles: readonly Article[]): MemoryCorpus {
  const sorted = [...articles].sort(byDate);
  const records = entityRecords(sorted);
  const byId = new Map(records.map((record) => [record.entity.id, record]));
  const indexed = sorted.map((article, number) => indexedArticle(article, number, hrefOf(article)));
  const collected = valueCollector(byId);
  for (const article of indexed) collected.add(article);
  return { articles: indexed, values: collected.values(), aliases: recordAliases(records), record: (id) => byId.get(id) ?? null };
}

/** The index of a few articles, in memory. */
export function viewOf(articles: readonly Article[]): IndexView {
  return memoryView(corpusOf(articles));
}

/** The file of an article below the collection. */
export function hrefOf({ id }: Pick<Article, 'id'>): string {
  return `articles/${id}.0123456789ab.json`;
}
