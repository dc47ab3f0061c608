import { MOST_CONNECTIONS, MOST_IN_ARTICLE } from '../thresholds';
import type { Found } from './found-pairs';

/** The best of what was found, of every article only so much. */
export function bestFound(found: readonly Found[], articleOf: (passage: number) => number): readonly Found[] {
  const ofArticle = new Map<number, number>();
  const best: Found[] = [];
  for (const one of found) {
    if (best.length === MOST_CONNECTIONS) break;
    const article = articleOf(one.other);
    const count = ofArticle.get(article) ?? 0;
    if (count === MOST_IN_ARTICLE) continue;
    ofArticle.set(article, count + 1);
    best.push(one);
  }
  return best;
}
