import { join } from 'node:path';
import type { Article } from '../../core/model/article';
import type { EntityRecord } from '../../core/model/corpus';
import type { EntityId } from '../../core/model/entity';
import type { AliasTable } from '../../core/search/analyze/aliases';
import { valueCollector } from '../../core/search/index/collect-values';
import { indexedArticle } from '../../core/search/index/index-article';
import { indexWriter } from '../../core/search/index/write/index-writer';
import type { WriterLimits } from '../../core/search/index/writer-options';
import type { CorpusOutput } from '../corpus-output';
import { diskRuns } from './disk-runs';
import { INDEX_FOLDER, indexSink } from './index-files';

/** What a corpus knows of its names before its articles are indexed. */
export interface CorpusNames {
  readonly records: readonly EntityRecord[];
  readonly aliases: AliasTable;
}

/** An index that grows article by article. */
export interface CorpusIndex {
  /** Articles come in the order of the corpus. */
  readonly add: (article: Article, href: string) => Promise<void>;
  readonly passages: () => number;
  /** Writes what is left and gives the name of the head's file in the corpus. */
  readonly close: () => Promise<string>;
}

/** Opens an index that is written into a corpus. What does not fit in memory is laid down below `scratch`. */
export function openCorpusIndex({ records, aliases }: CorpusNames, output: CorpusOutput, scratch: string, limits: Partial<WriterLimits> = {}): CorpusIndex {
  const byId = new Map<EntityId, EntityRecord>(records.map((record) => [record.entity.id, record]));
  const writer = indexWriter({ runs: diskRuns(join(scratch, 'runs')), sink: indexSink(output), limits });
  const collected = valueCollector(byId);
  let articles = 0;
  let passages = 0;
  return {
    add: async (article, href) => {
      const indexed = indexedArticle(article, articles, href);
      articles += 1;
      passages += indexed.passages.length - Number(indexed.passages[0]?.words.length === 0);
      collected.add(indexed);
      await writer.add(indexed);
    },
    passages: () => passages,
    close: async () => INDEX_FOLDER + (await writer.finish({ values: collected.values(), aliases, record: (id) => byId.get(id) ?? null })),
  };
}
