import { articleListOf } from '../index/article-list';
import { EMPTY_LIST } from '../index/memory-lists';
import type { ArticleList } from '../index/posting-list';
import { withOwnPassages, type OwnPassages } from './own-lists';

/** A list of articles with those covered taken out and their own put in. */
export function withOwnList(base: ArticleList, covered: ReadonlySet<number>, own: readonly OwnPassages[] = []): ArticleList {
  const kept: number[] = [];
  base.articles.forEach((article, at) => {
    if (!covered.has(article)) kept.push(at);
  });
  if (own.length === 0 && kept.length === base.articles.length) return base;
  const mine = articleListOf(withOwnPassages(EMPTY_LIST, covered, own));
  const places = [...kept.map((at) => ({ list: base, at })), ...Array.from(mine.articles, (_, at) => ({ list: mine, at }))];
  places.sort((a, b) => (a.list.articles[a.at] ?? 0) - (b.list.articles[b.at] ?? 0));
  return {
    articles: Uint32Array.from(places, ({ list, at }) => list.articles[at] ?? 0),
    passages: Uint8Array.from(places, ({ list, at }) => list.passages[at] ?? 0),
    grades: Uint8Array.from(places, ({ list, at }) => list.grades[at] ?? 0),
  };
}
