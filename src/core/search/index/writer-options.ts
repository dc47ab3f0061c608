import type { EntityRecord, FacetValue } from '../../model/corpus';
import type { AliasTable } from '../analyze/aliases';
import type { IndexSink, RunStore } from './doors';
import type { IndexedArticle } from './indexed-article';

/** What a writer may use, and how it cuts. */
export interface WriterLimits {
  /** Collections of fewer articles stand in two files. */
  readonly inlineBelow: number;
  /** Larger collections keep no places of words. */
  readonly mostPlaces: number;
  /** Bytes of a shard before it is compressed where lists lie; half as many or less in collections with places, whose queries read less. */
  readonly listBytes: number;
  /** The same where words of the dictionary lie, and where text lies, which shrinks to a third. */
  readonly wordBytes: number;
  readonly textBytes: number;
  readonly cards: number;
  readonly previews: number;
  /** Postings of words, and of values, held in memory before they are laid down as a run. Each takes 12 bytes, and 4 more while they are sorted. */
  readonly postings: number;
}

export const WRITER_LIMITS: WriterLimits = { inlineBelow: 2000, mostPlaces: 20_000, listBytes: 18_000, wordBytes: 12_000, textBytes: 48_000, cards: 96, previews: 16, postings: 1_000_000 };

export interface WriterOptions {
  readonly runs: RunStore;
  readonly sink: IndexSink;
  readonly limits?: Partial<WriterLimits>;
}

/** What is known of a corpus when all its articles are. */
export interface IndexClosing {
  /** By number: facet by facet in the order of `FACETS`. Every value that articles were added with is there, and the places that they lie in. */
  readonly values: readonly FacetValue[];
  /** How the entities of the corpus are called. */
  readonly aliases: AliasTable;
  /** The record of an entity; asked once for each, in the order of `values`. */
  readonly record: (id: string) => EntityRecord | null | Promise<EntityRecord | null>;
}

/** Writes an index article by article. */
export interface IndexWriter {
  /** Articles come in the order of the corpus, one after the other. */
  readonly add: (article: IndexedArticle) => Promise<void>;
  /** Writes what is left, the head last, and gives the head's file name. */
  readonly finish: (closing: IndexClosing) => Promise<string>;
}
