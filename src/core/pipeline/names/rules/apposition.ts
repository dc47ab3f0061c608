import { SAYING, TITLES } from '../../../lexicon/titles';
import type { Board, Rule } from '../board';
import { claim } from '../claim';
import { headAt } from '../cues';
import { follows } from '../gaps';
import { personEndInPlace } from '../person-extent';
import type { Claim, Page } from '../page';
import { isGivenName, isNameLike, isVerbLike } from '../word-class';

const COMMA = /^\s*[،,]\s*$/;
const CLAUSE_GAP = /^\s*[:«"“]/;
/** What opens a reported clause. */
const CLAUSE: ReadonlySet<string> = new Set(['ان', 'بان', 'انه', 'انها', 'انهم']);

/** A strange full name before a title in apposition («فلان الفلاني، المتحدث باسم …»), or between a verb of saying and what was said. */
export const apposition: Rule = (page, board) =>
  page.tokens.flatMap((_, at): readonly Claim[] => {
    if (!opensName(page, at, board)) return [];
    const to = personEndInPlace(page, at, board);
    const next = page.tokens[to];
    if (to - at < 2 || next === undefined) return [];
    const said = follows(page.tokens[at] ?? next) && headAt(page, at - 1, SAYING) !== null;
    if (COMMA.test(next.gap) && headAt(page, to, TITLES) !== null && (said || !isGluedToNoun(page, at))) return [claim(page, { from: at, to, type: 'PER', rule: 'names.title-after-name', words: page.folded[to] ?? '' })];
    if (said && (CLAUSE_GAP.test(next.gap) || (follows(next) && CLAUSE.has(next.folded)))) return [claim(page, { from: at, to, type: 'PER', rule: 'names.saying-before-name', words: page.folded[at - 1] ?? '' })];
    return [];
  });

function opensName(page: Page, at: number, board: Board): boolean {
  const word = page.folded[at] ?? '';
  return isNameLike(page, at, board) && (!isVerbLike(word) || isGivenName(word));
}

/** «شرح كامل مفصل، رئيس»: after a strange word the name may have begun before. */
function isGluedToNoun(page: Page, at: number): boolean {
  const token = page.tokens[at];
  const before = page.folded[at - 1] ?? '';
  return token !== undefined && follows(token) && /^ال|(?:ه|ات)$/.test(before) && !/^[وف]?(?:من|الي|علي|عن|مع|ان)$/.test(before);
}
