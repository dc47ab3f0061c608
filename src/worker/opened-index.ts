import type { CorpusPatch } from '../core/search/corrected/corpus-patch';
import type { IndexSource } from './index-source';

/** The search index of one build, as compiled and with corrections. */
export interface OpenedIndex {
  readonly compiled: IndexSource;
  /** The same as compiled until corrections are given. */
  readonly corrected: IndexSource;
  /** Puts these corrections in place of those given before. */
  readonly correct: (patch: CorpusPatch) => Promise<void>;
}
