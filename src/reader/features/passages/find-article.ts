import type { ArticleCard } from '../../../core/model/corpus';
import { absolute } from './addresses';

/** An article's own part of an address, wherever the reader is served. */
const ARTICLE = /\/a\/([^/?#]+)/;

/** The article that one of the addresses of an annotation names. `sure` when the address is of this very site, and not of another with an article of that name. `cardOf` gives the card of an id or key. */
export async function findArticle(sources: readonly string[], cardOf: (idOrKey: string) => Promise<ArticleCard | null>): Promise<{ readonly card: ArticleCard; readonly sure: boolean } | null> {
  for (const source of sources) {
    const key = decode(ARTICLE.exec(source)?.[1] ?? '');
    const card = key === '' ? null : await cardOf(key);
    if (card !== null) return { card, sure: source.startsWith(absolute('/a/')) };
  }
  return null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
