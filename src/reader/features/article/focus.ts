import type { Article } from '../../../core/model/article';
import type { Focus } from '../../state/article-url';

/** The position in `Article.mentions` of a mention named by its entity and number; null when the article has no such mention. */
export function mentionOf(article: Article, focus: Focus | null): number | null {
  if (focus === null) return null;
  let left = focus.nth;
  const index = article.mentions.findIndex((mention) => mention.entity === focus.entity && --left === 0);
  return index === -1 ? null : index;
}

/** How an address names the mention at `index`; null when there is none. */
export function focusOf(article: Article, index: number | null): Focus | null {
  const mention = index === null ? undefined : article.mentions[index];
  if (index === null || mention === undefined) return null;
  return { entity: mention.entity, nth: article.mentions.slice(0, index + 1).filter(({ entity }) => entity === mention.entity).length };
}
