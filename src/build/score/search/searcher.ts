import type { Collection, Passage } from './collection';

/** One engine over the passages of a collection. */
export interface Searcher {
  readonly name: string;
  /** The best passages first. */
  readonly search: (query: string, limit: number) => Promise<readonly Passage[]>;
  readonly close?: () => Promise<void>;
}

/** Opens an engine. Rejects where it does not run. */
export type OpenSearcher = (collection: Collection) => Promise<Searcher>;
