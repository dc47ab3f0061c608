import type { Rule } from '../board';
import { claim } from '../claim';
import { quoted } from '../gaps';
import type { Page } from '../page';
import { isGivenName } from '../word-class';

/** Between a first name and the letters that hide its surname. */
const DOT = /^\.\s?$/;
const LETTER = /^[\u0621-\u064a]$/;
const MOST_LETTERS = 3;

/** A person whose surname the police hides: «هشام.ب», «"جورج. ر. ع"». */
export const initialledPerson: Rule = (page, board) =>
  page.tokens.flatMap((token, at) => {
    if (board.holder(page, at) !== null || token.folded.length < 3) return [];
    const to = lettersEnd(page, at + 1);
    const opened = quoted(token.gap) && quoted(page.tokens[to]?.gap ?? page.text.charAt(page.tokens[to - 1]?.end ?? 0));
    return to > at + 1 && (opened || isGivenName(token.folded)) ? [claim(page, { from: at, to, type: 'PER', rule: 'names.initialled', words: token.folded })] : [];
  });

function lettersEnd(page: Page, from: number): number {
  let to = from;
  for (let next = page.tokens[to]; to < from + MOST_LETTERS && next !== undefined && DOT.test(next.gap) && LETTER.test(next.folded); next = page.tokens[to]) to += 1;
  return to;
}
