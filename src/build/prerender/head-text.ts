import { ARABIC_LETTER_CLASS, BIDI_CONTROL_CLASS, CONTROL_CLASS, ZERO_WIDTH_CLASS } from '../../core/text/code-points';

const INVISIBLE = new RegExp(`[${BIDI_CONTROL_CLASS}${ZERO_WIDTH_CLASS}${CONTROL_CLASS}]`, 'gu');
const LOOSE_END = /[\s،,;:؛.–—-]+$/u;
const JOINED = new RegExp(`[${ARABIC_LETTER_CLASS}]$`, 'u');
const MORE = '…';

/** Text for the head of a page: one line, and nothing in it that could turn the words of the application that shows it. */
export function headText(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** The beginning of a line of text, at most so many UTF-16 units with its `…`; cut between words, and inside a word only where no Arabic letters stand on both sides. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most);
  const space = room.lastIndexOf(' ');
  const kept = space > 0 ? room.slice(0, space) : cutWord(room.slice(0, most - MORE.length));
  return kept.replace(LOOSE_END, '') + MORE;
}

/** A word of absurd length, as far as it is not Arabic at the cut. */
function cutWord(word: string): string {
  let kept = word.replace(/[\ud800-\udbff]$/u, '');
  while (JOINED.test(kept)) kept = kept.slice(0, -1);
  return kept;
}
