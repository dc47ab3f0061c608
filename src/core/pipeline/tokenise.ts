import type { Span } from '../model/span';
import { fold } from '../text/fold';
import { words } from '../text/words';

const DIGITS = /^\d{1,4}$/;

/** A word of a block as the rules for dates and quotations see it. */
export interface Token extends Span {
  /** Folded. */
  readonly key: string;
  /** Null for all that is no whole number of at most four digits. */
  readonly number: number | null;
  /** What stands between the word before and this one, folded. */
  readonly gap: string;
}

/** The words of a span of text. */
export function tokenise(text: string, span: Span): Token[] {
  let last = span.start;
  return words(text, span).map((word) => {
    const key = fold(word.text);
    const token = { start: word.start, end: word.end, key, number: DIGITS.test(key) ? Number(key) : null, gap: fold(text.slice(last, word.start)) };
    last = word.end;
    return token;
  });
}
