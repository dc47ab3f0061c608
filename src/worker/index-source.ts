import type { CorpusSource } from '../core/search/corpus-source';

/** What the search index of a corpus answers: all of a source but the articles themselves. */
export type IndexSource = Omit<CorpusSource, 'head' | 'article' | 'raw'>;
