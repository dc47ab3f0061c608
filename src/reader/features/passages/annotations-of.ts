import type { QueryClient } from '@tanstack/react-query';
import { parseLink } from '../../../core/anchor/link';
import { resolve } from '../../../core/anchor/resolve';
import type { SavedPassage } from '../../../core/anchor/saved/saved-passage';
import { textFragment } from '../../../core/anchor/quote/text-fragment';
import { toCollection } from '../../../core/anchor/saved/web-annotation';
import { compiledArticleQuery } from '../../data/compiled-queries';
import { addressesOf, generator } from './addresses';

/** The file of saved passages as W3C Web Annotations. Native fragments are told of the articles that are at hand already: nothing is loaded for them. */
export function annotationsOf(passages: readonly SavedPassage[], label: string, client: QueryClient): string {
  const fragmentOf = (saved: SavedPassage): string | null => {
    const article = client.getQueryData(compiledArticleQuery(saved.article).queryKey);
    const selector = parseLink(saved.link);
    if (article === undefined || selector === null) return null;
    const now = resolve(article, selector);
    return now.kind === 'exact' || now.kind === 'moved' ? textFragment(article, now.span) : null;
  };
  return `${JSON.stringify(toCollection(passages, (saved) => addressesOf(saved, fragmentOf(saved)), generator(), label), null, 2)}\n`;
}
