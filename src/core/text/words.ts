import type { Span } from '../model/span';
import { ARABIC_LETTER_CLASS, ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER } from './code-points';

const ARABIC = `[${ARABIC_LETTER_CLASS}${ZERO_WIDTH_NON_JOINER}${ZERO_WIDTH_JOINER}]+`;
const OTHER = `(?:(?![${ARABIC_LETTER_CLASS}])[\\p{L}\\p{M}\\p{N}])+`;
/** Inside a Latin word (Buk-M1, L’Équipe) or a number (3.5, 1,376); a range of years is two words. */
const JOINT = `(?:(?<=\\p{L})['’\\-\\u2011](?=[\\p{L}\\p{N}])|(?<=\\p{N})-(?=\\p{L})|(?<=\\p{N})[.,٫٬](?=\\p{N}))`;
const WORD = new RegExp(`${ARABIC}|${OTHER}(?:${JOINT}${OTHER})*`, 'gu');

/** A word as written: `text` is the slice between the offsets. */
export interface Word extends Span {
  readonly text: string;
}

/** The words of a text, or of a span of it, in order. Script and digits are parted: «عام2024» is two words. Offsets are always in `text`. */
export function words(text: string, span: Span = { start: 0, end: text.length }): Word[] {
  const found: Word[] = [];
  const part = text.slice(span.start, span.end);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(part); match !== null; match = WORD.exec(part)) {
    const start = span.start + match.index;
    found.push({ start, end: start + match[0].length, text: match[0] });
  }
  return found;
}
