import type { CardParagraph } from '../../../../src/reader/features/article/card/card-words';
import type { Measure } from '../../../../src/reader/features/article/card/set-words';

const INVISIBLE = /\p{Cf}/gu;
const HEADING_WIDTH = 1.1;

/** Half a pixel for each letter that is seen: a typewriter, so that widths are known without a browser. */
export const typewriter: Measure = (text, voice) => visible(text).length * 0.5 * (voice === 'heading' ? HEADING_WIDTH : 1);

/** A line without the marks that only steer its direction. */
export function visible(line: string): string {
  return line.replace(INVISIBLE, '');
}

/** A paragraph of words, one a piece; a piece with a full stop ends a sentence. */
export function paragraphOf(text: string, voice: CardParagraph['voice'] = 'words'): CardParagraph {
  return { voice, pieces: text.split(' ').map((word) => ({ text: word, words: 1, endsSentence: word.endsWith('.'), goesOn: false })) };
}
