import type { Article } from '../../../../src/core/model/article';
import type { FacetName } from '../../../../src/core/model/corpus';

export const KINDS = ['one word', 'two words', 'three words', 'name', 'phrase', 'beginning', 'filtered'] as const;

/** What is asked. All words must be there; of a beginning the last one need only begin so. */
export interface Query {
  readonly kind: (typeof KINDS)[number];
  /** Words as written, without signs. */
  readonly words: readonly string[];
  readonly values: readonly { readonly facet: FacetName; readonly id: string }[];
}

/** What came over the wire since a reader was opened. */
export interface Traffic {
  readonly bytes: number;
  readonly requests: number;
}

/** How much of an answer is wanted: so many results with their titles, and the counts of every facet. */
export interface Wanted {
  readonly results: number;
  readonly counts: boolean;
}

/** An opened index. */
export interface EngineReader {
  /** Gives how many articles were found. */
  readonly search: (query: Query, wanted: Wanted) => Promise<number>;
  readonly traffic: () => Traffic;
  readonly close: () => Promise<void>;
}

/** Articles one after the other; some engines go through them twice. */
export type Articles = Iterable<Article> | AsyncIterable<Article>;

/** A search engine: what it makes of articles in a folder, and how that is read. */
export interface Engine {
  /** Gives the highest resident memory of processes that it started, in MB; 0 for none. */
  readonly build: (articles: Articles, folder: string) => Promise<number>;
  readonly open: (folder: string) => Promise<EngineReader>;
}

export const ENGINES = ['isnad', 'minisearch', 'pagefind', 'fts5'] as const;
export type EngineName = (typeof ENGINES)[number];

/** Every engine by its name, loaded when it is its turn. */
export const LOAD_ENGINE: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  isnad: async () => (await import('./isnad')).isnad,
  minisearch: async () => (await import('./mini-search')).miniSearch,
  pagefind: async () => (await import('./pagefind')).pagefindEngine,
  fts5: async () => (await import('./fts5')).fts5,
};
