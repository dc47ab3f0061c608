import type { Span } from '../../model/span';
import { anchorWords, type Anchored } from '../anchor-words';

/** A span made so wide that it cuts no word; marks that it holds at its ends stay. Without any word it is a RangeError. */
export function widenToWords(article: Anchored, span: Span): Span {
  const words = outerWords(article, span);
  if (words === null) throw new RangeError(`no word in [${span.start}, ${span.end}) of a text of ${article.text.length}`);
  return { start: Math.min(span.start, words.start), end: Math.max(span.end, words.end) };
}

/** From the first to the last word that a span touches; null when it touches none. */
export function outerWords(article: Anchored, span: Span): Span | null {
  const { spans } = anchorWords(article);
  const first = spans.find((word) => word.end > span.start);
  const last = spans.findLast((word) => word.start < span.end);
  return first === undefined || last === undefined || last.end <= first.start ? null : { start: first.start, end: last.end };
}
