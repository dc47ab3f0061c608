import { formatLinks, parseLink } from '../../../core/anchor/link';
import type { SavedPassage } from '../../../core/anchor/saved/saved-passage';
import { lettersHref } from '../../state/article-url';
import { absolute } from './addresses';
import { byArticle } from './shown-passages';

/** What one link carries at most. */
const MOST_IN_A_LINK = 20;

/** One whole link for the passages of each article, in the order of the text; more than one link where they are too many for one. */
export function linksByArticle(passages: readonly SavedPassage[]): readonly string[] {
  return byArticle(passages).flatMap(({ article, passages: group }) =>
    inParts(group).map((part) => absolute(lettersHref(article, part[0]?.cited.paragraphs?.[0] ?? null, formatLinks(part.flatMap(({ link }) => parseLink(link) ?? []))))),
  );
}

function inParts(passages: readonly SavedPassage[]): readonly (readonly SavedPassage[])[] {
  const count = Math.ceil(passages.length / MOST_IN_A_LINK);
  return Array.from({ length: count }, (_, at) => passages.slice(at * MOST_IN_A_LINK, (at + 1) * MOST_IN_A_LINK));
}
