import type { Article } from '../../model/article';
import { isPassage } from '../../model/block';
import type { Span } from '../../model/span';
import { BIDI_CONTROL_CLASS, CONTROL_CLASS, VARIATION_SELECTOR_CLASS, ZERO_WIDTH_CLASS } from '../../text/code-points';

const UNSEEN = new RegExp(`[${BIDI_CONTROL_CLASS}${ZERO_WIDTH_CLASS}${VARIATION_SELECTOR_CLASS}${CONTROL_CLASS}]|\\p{Cs}`, 'gu');

/** The words of a span, one line for each of its passages, without the lines that cleaning set aside. Fit for pasting: see {@link plain}. */
export function shownWords({ text, blocks }: Pick<Article, 'text' | 'blocks'>, span: Span): string {
  return blocks
    .filter((block) => isPassage(block) && block.start < span.end && block.end > span.start)
    .map((block) => plain(text.slice(Math.max(block.start, span.start), Math.min(block.end, span.end))))
    .filter((line) => line !== '')
    .join('\n');
}

/** One line of text without characters that steer or hide; any space is an ordinary one. Tatweel, marks and joiners belong to the spelling and stay. */
export function plain(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
}
