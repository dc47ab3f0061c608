import type { Article } from '../../../core/model/article';
import type { Span } from '../../../core/model/span';
import { words } from '../../../core/text/words';
import type { Anchor } from '../../parts/place-beside';

/** What the bar is about: words of the article, and where they stand on the page. */
export interface BarSubject {
  readonly span: Span;
  /** Block index when all words of one passage are meant; null for some words, or words of several passages. */
  readonly block: number | null;
  readonly anchor: Anchor;
}

/** The subject of selected words; null when the selection holds no word. */
export function subjectOf(article: Article, span: Span, anchor: Anchor): BarSubject | null {
  if (words(article.text, span).length === 0) return null;
  const block = article.blocks.find(({ start, end }) => start <= span.start && span.start < end);
  const all = block === undefined ? [] : words(article.text, block);
  const [first, last] = [all[0], all.at(-1)];
  const isWhole = block !== undefined && first !== undefined && last !== undefined && span.start <= first.start && span.end >= last.end && span.end <= block.end;
  return isWhole ? { span: { start: block.start, end: block.end }, block: block.index, anchor } : { span, block: null, anchor };
}
