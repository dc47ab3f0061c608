import { SAYING } from '../../../lexicon/titles';
import type { Board, Rule } from '../board';
import { claim } from '../claim';
import { headAt } from '../cues';
import { follows } from '../gaps';
import { personEndInPlace } from '../person-extent';
import type { Claim, Page } from '../page';
import { demonymAt, isDefinite, isGivenName, isNameLike, isVerbLike } from '../word-class';

const SINGULAR = /^ال.*يه?$/;

/** A strange full name after a nationality that stands for its bearer («ورأى الإسباني بيب غوارديولا»). */
export const nationalPerson: Rule = (page, board) =>
  page.tokens.flatMap((token, at): readonly Claim[] => {
    if (board.holder(page, at) !== null) return [];
    const nation = demonymAt(page, at);
    if (nation === null || !SINGULAR.test(nation.form) || describes(page, at, board)) return [];
    const from = at + nation.length;
    const next = page.tokens[from];
    if (next === undefined || !follows(next) || !isNameLike(page, from, board) || (isVerbLike(next.folded) && !isGivenName(next.folded))) return [];
    const to = personEndInPlace(page, from, board);
    return to - from < 2 ? [] : [claim(page, { from, to, type: 'PER', rule: 'names.nation-before-name', words: token.folded })];
  });

/** «الجيش الروسي»: a nationality after a definite noun or a name describes it. */
function describes(page: Page, at: number, board: Board): boolean {
  const token = page.tokens[at];
  const before = page.folded[at - 1];
  if (token === undefined || before === undefined || !follows(token)) return false;
  if (headAt(page, at - 1, SAYING) !== null) return false;
  return isDefinite(before) || board.holder(page, at - 1) !== null;
}
