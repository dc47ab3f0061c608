import type { CorpusPatch } from '../core/search/corrected/corpus-patch';
import type { EntityRecord } from '../core/model/corpus';
import type { IndexSource } from './index-source';

/** The search index of one build, as compiled and with corrections. */
export interface OpenedIndex {
  readonly compiled: IndexSource;
  /** The same as compiled until corrections are given. */
  readonly corrected: IndexSource;
  /** Puts these corrections in place of those given before. */
  readonly correct: (patch: CorpusPatch) => Promise<void>;
  /** The records of entities as compiled, in the order asked for; null for those that the corpus does not have. */
  readonly records: (ids: readonly string[]) => Promise<readonly (EntityRecord | null)[]>;
}
