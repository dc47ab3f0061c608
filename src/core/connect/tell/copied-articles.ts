import type { CopiedArticle } from '../connection';
import { SCORE_STEPS } from '../connection-file';
import { ARTICLE_SHARE, MOST_COPIES } from '../thresholds';
import type { Found } from './found-pairs';

/** A passage of an article, how many words it has, and what was found for it. */
export interface Told {
  readonly words: number;
  readonly found: readonly Found[];
}

/** The articles in which most of an article's words stand, too. */
export function copiedArticles(passages: readonly Told[], articleOf: (passage: number) => number): readonly CopiedArticle[] {
  const total = passages.reduce((sum, { words }) => sum + words, 0);
  const copied = new Map<number, number>();
  for (const { words, found } of passages) {
    const best = new Map<number, number>();
    for (const { other, kind, score } of found) if (kind === 'copy') best.set(articleOf(other), Math.max(score, best.get(articleOf(other)) ?? 0));
    for (const [article, score] of best) copied.set(article, (copied.get(article) ?? 0) + score * words);
  }
  return [...copied]
    .map(([article, words]) => ({ article, share: Math.round((words / total) * SCORE_STEPS) / SCORE_STEPS }))
    .filter(({ share }) => share >= ARTICLE_SHARE)
    .sort((a, b) => b.share - a.share || a.article - b.article)
    .slice(0, MOST_COPIES);
}
