import type { Article, ArticleId } from '../model/article';
import { byCodeUnit } from './by-code-unit';

/** What decides an article's place in the corpus. */
export interface Placed {
  readonly id: ArticleId;
  readonly date: Pick<NonNullable<Article['date']>, 'from' | 'to'> | null;
}

/** That alone of an article, for lists of very many. */
export function placeOf({ id, date }: Article): Placed {
  return { id, date: date && { from: date.from, to: date.to === date.from ? date.from : date.to } };
}

/** The order of the corpus: oldest first, undated articles last, then by id. */
export function byDate(a: Placed, b: Placed): number {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null) || byCodeUnit(a.id, b.id);
  return byCodeUnit(a.date.from, b.date.from) || byCodeUnit(a.date.to, b.date.to) || byCodeUnit(a.id, b.id);
}
