import type { Span } from '../../model/span';
import { BIDI_CONTROL_CLASS, PRESENTATION_FORM_CLASS, TATWEEL, VARIATION_SELECTOR_CLASS, ZERO_WIDTH_CLASS, ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER } from '../../text/code-points';
import { toLatinDigits } from '../../text/digits';
import { fold } from '../../text/fold';
import { words } from '../../text/words';

const INVISIBLE = new RegExp(`[${TATWEEL}${ZERO_WIDTH_NON_JOINER}${ZERO_WIDTH_JOINER}${BIDI_CONTROL_CLASS}${ZERO_WIDTH_CLASS}${VARIATION_SELECTOR_CLASS}]`, 'gu');
const PRESENTATION_FORM = new RegExp(`[${PRESENTATION_FORM_CLASS}]`, 'gu');

/** «60,000» and «60٬000» are «60000», «4٫25» is «4.25». */
const THOUSANDS = /^\d{1,3}(?:[,٬]\d{3})+(?:[.٫]\d+)?$/u;
const SEPARATOR = /[,٬]/gu;
const DECIMAL_SEPARATOR = /٫/gu;

/** A word of a text with its term. */
export interface WrittenWord extends Span {
  readonly written: string;
}

/**
 * The term of a word: as written, with what a reader does not see away (tatweel, invisible marks, shapes of letters, kinds of digits and their separators, Latin capitals).
 * Vowel signs and hamza stay. Empty for what has no letter or digit.
 */
export function writtenWord(word: string): string {
  const visible = word.replace(PRESENTATION_FORM, (form) => form.normalize('NFKC')).replace(INVISIBLE, '');
  const plain = toLatinDigits(visible.normalize('NFC').toLowerCase());
  const written = THOUSANDS.test(plain) ? plain.replace(SEPARATOR, '').replace(DECIMAL_SEPARATOR, '.') : plain.replace(DECIMAL_SEPARATOR, '.');
  return fold(written) === '' ? '' : written;
}

/** The words of a text, or of a span of it, that have a term, in order. Offsets are always in `text`; the position in this list is a word's place. */
export function writtenWords(text: string, span?: Span): readonly WrittenWord[] {
  return words(text, span).flatMap<WrittenWord>((word) => {
    const written = writtenWord(word.text);
    return written === '' ? [] : [{ start: word.start, end: word.end, written }];
  });
}
