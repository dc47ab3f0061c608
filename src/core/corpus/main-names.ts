import type { Article } from '../model/article';
import type { ArticlePreview } from '../model/corpus';
import { byCodeUnit } from './by-code-unit';
import { namesIn } from './names-in';

const CARD_NAMES = 6;

/** The names that an article speaks of most, as its preview shows them. */
export function mainNames(article: Article): ArticlePreview['names'] {
  const uses = namesIn(article);
  return article.entities
    .map(({ id, type, ar, latin }) => ({ id, type, ar, latin, count: uses.get(id)?.count ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || byCodeUnit(a.id, b.id))
    .slice(0, CARD_NAMES);
}
