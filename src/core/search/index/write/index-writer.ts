import { ANALYZER_VERSION } from '../../analyze/analyzer-version';
import type { FacetName } from '../../../model/corpus';
import type { IndexHead } from '../index-view';
import { WRITER_LIMITS, type IndexClosing, type IndexWriter, type WriterLimits, type WriterOptions } from '../writer-options';
import { ArticlePostings } from './article-postings';
import { CardPages } from './card-pages';
import { writeLargeIndex } from './large-index';
import { ShardOutput } from './shard-output';
import { writeSmallIndex } from './small-index';
import type { CorpusParts } from './corpus-parts';

/** Opens an index. Articles are added in the order of the corpus; memory holds words, values, and postings up to a limit. */
export function indexWriter(options: WriterOptions): IndexWriter {
  const limits: WriterLimits = { ...WRITER_LIMITS, ...options.limits };
  const output = new ShardOutput(options.sink);
  const postings = new ArticlePostings(options.runs, limits);
  const pages = new CardPages(output, limits);
  const ids: string[] = [];
  return {
    add: async (article) => {
      ids.push(article.card.id);
      await pages.add(article.card, article.preview);
      await postings.add(article);
    },
    finish: async (closing) => {
      const parts: CorpusParts = { head: headOf(postings, closing), postings, pages, closing, ids, limits };
      return ids.length < limits.inlineBelow ? writeSmallIndex(parts, options.sink) : writeLargeIndex(parts, output, options.sink);
    },
  };
}

function headOf({ counts, untitled, placeRuns }: ArticlePostings, { values, aliases }: IndexClosing): IndexHead {
  const count = (facet: FacetName): number => values.filter((value) => value.facet === facet).length;
  return {
    analyzer: ANALYZER_VERSION,
    articles: counts.length,
    passages: counts.reduce((sum, passages) => sum + passages, 0) - untitled.length,
    values: { publisher: count('publisher'), outlet: count('outlet'), speaker: count('speaker'), place: count('place'), person: count('person'), organisation: count('organisation'), date: count('date') },
    longestAlias: Object.keys(aliases).reduce((most, key) => Math.max(most, key.split(' ').length), 1),
    hasPlaces: placeRuns !== null,
  };
}
