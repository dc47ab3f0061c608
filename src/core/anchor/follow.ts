import type { Anchored } from './anchor-words';
import type { ArticleLineage } from './lineage/lineage';
import { recall } from './lineage/recall';
import { trace } from './lineage/trace';
import type { Found, Resolution } from './resolution';
import { resolve } from './resolve';
import type { Selector } from './selector';

/** As many same words stand in the same order nowhere by chance. */
const TELLING_WORDS = 8;

/**
 * Where a link leads now. A passage that stands where it stood, among the same words, is there. Of any other a kept revision knows
 * what became of it; only where none does, the words alone decide. No lineage, or one of other words, is no error.
 */
export function follow(article: Anchored, selector: Selector, lineage: ArticleLineage | null): Resolution {
  const now = resolve(article, selector);
  const recalled = lineage === null ? null : recall(article, selector, lineage);
  if (recalled === null || (now.kind === 'exact' && now.score >= recalled.score)) return now;
  const traced = trace(article, selector, recalled);
  // It was taken out, and its very words stand elsewhere: as good, and told as moved.
  return traced.kind === 'lost' && isSame(now) && selector.words >= TELLING_WORDS ? now : traced;
}

function isSame(resolution: Resolution): resolution is Found {
  return resolution.kind === 'exact' || resolution.kind === 'moved';
}
