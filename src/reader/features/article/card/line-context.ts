import { ARABIC_LETTER_MARK, LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK } from '../../../../core/text/code-points';

const FIRST_LETTER = /\p{L}/u;
const LAST_LETTER = /\p{L}(?=\P{L}*$)/u;

/**
 * A line of a paragraph with invisible marks that stand for the letters before and after it. Drawn alone it then orders its
 * numbers and punctuation as it would inside the paragraph: «86%» after Arabic letters is another thing than at a beginning.
 */
export function inContext(before: string, line: string, after: string): string {
  return markOf(LAST_LETTER.exec(before)?.[0]) + line + markOf(FIRST_LETTER.exec(after)?.[0]);
}

function markOf(letter: string | undefined): string {
  if (letter === undefined) return '';
  if (/\p{Script=Arabic}/u.test(letter)) return ARABIC_LETTER_MARK;
  return /\p{Script=Hebrew}/u.test(letter) ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
}
