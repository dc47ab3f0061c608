import type { NamingArticle } from '../corpus-source';
import type { IndexView } from '../index/index-view';
import { entityNumber } from './entity-number';

/** Articles that name an entity, in the order of the corpus, with how often. Those that only name a part of a place are left out. */
export function articlesNaming(view: IndexView, id: string): readonly NamingArticle[] {
  const number = entityNumber(view, id);
  if (number === null) return [];
  const { articles, starts, grades } = view.valuePassages(number);
  const named = new Map<number, { count: number; elsewhere: number }>();
  articles.forEach((at, place) => {
    const mentions = grades.subarray(starts[place], starts[place + 1]).reduce((sum, mention) => sum + mention, 0);
    if (mentions === 0) return;
    const article = at % view.head.articles;
    const uses = named.get(article) ?? { count: 0, elsewhere: 0 };
    named.set(article, uses);
    if (at < view.head.articles) uses.count += mentions;
    else uses.elsewhere += mentions;
  });
  return [...named].sort(([a], [b]) => a - b).map(([article, uses]) => ({ article, ...uses }));
}
