import type { Article } from '../model/article';
import { byCodeUnit } from './by-code-unit';

/** What decides an article's place in the corpus. */
export type Placed = Pick<Article, 'id' | 'date'>;

/** The order of the corpus: oldest first, undated articles last, then by id. */
export function byDate(a: Placed, b: Placed): number {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null) || byCodeUnit(a.id, b.id);
  return byCodeUnit(a.date.from, b.date.from) || byCodeUnit(a.date.to, b.date.to) || byCodeUnit(a.id, b.id);
}
