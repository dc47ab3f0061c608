import type { Span } from '../../model/span';
import { anchorWords, wordsIn, type Anchored } from '../anchor-words';

/** A span made so wide that it cuts no word; marks that it holds at its ends stay. Without any word it is a RangeError. */
export function widenToWords(article: Anchored, span: Span): Span {
  const words = outerWords(article, span);
  if (words === null) throw new RangeError(`no word in [${span.start}, ${span.end}) of a text of ${article.text.length}`);
  return { start: Math.min(span.start, words.start), end: Math.max(span.end, words.end) };
}

/** From the first to the last word that a span touches; null when it touches none. */
export function outerWords(article: Anchored, span: Span): Span | null {
  const text = anchorWords(article);
  const { from, to } = wordsIn(text, span);
  const [first, last] = [text.spans[from], text.spans[to - 1]];
  return first === undefined || last === undefined || to === from ? null : { start: first.start, end: last.end };
}
