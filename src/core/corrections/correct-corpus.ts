import type { Article } from '../model/article';
import type { Correction } from './correction';
import { correctArticle } from './correct-article';
import type { EntityOf } from './corrected-entities';
import { movesOf } from './moves';

/** A corpus with corrections applied, and those that found nothing to correct in it. */
export interface CorrectedCorpus {
  readonly articles: readonly Article[];
  /** In the order of the list. */
  readonly idle: readonly Correction[];
}

/** Applies corrections to every article of a corpus. A correction whose place a later one takes finds nothing. */
export function correctCorpus(articles: readonly Article[], corrections: readonly Correction[], entityOf: EntityOf): CorrectedCorpus {
  if (corrections.length === 0) return { articles, idle: [] };
  const moves = movesOf(corrections);
  const fits = new Set<Correction>();
  const corrected = articles.map((article) => correctArticle(article, moves, entityOf, (correction) => fits.add(correction)));
  return { articles: corrected, idle: corrections.filter((correction) => !fits.has(correction)) };
}
