import { NAMED_THINGS, NAMING, NICKNAMES, NICKNAMING } from '../../../lexicon/naming-words';
import type { Board, Rule } from '../board';
import { claim, wordsOf } from '../claim';
import { headAt } from '../cues';
import { follows, joins, quoted } from '../gaps';
import { personEndInPlace } from '../person-extent';
import type { Claim, Page } from '../page';
import { isCommon, isDefinite, isGivenName, isNameLike, isVerbLike } from '../word-class';

/** Words back from «يدعى» among which the thing so called stands. */
const BACK = 3;
/** Words between a person and what he is called besides. */
const ASIDE = 6;
const LONGEST_NICKNAME = 2;
const NO_SIGN = /^[\s،,(]+$/;

/** Who is called so («شاب يدعى …»), and what a person is called besides («فلان المعروف بـ"…"»). */
export const calledPerson: Rule = (page, board) =>
  page.tokens.flatMap((_, at): readonly Claim[] => {
    if (headAt(page, at, NAMING) !== null) return called(page, at, board);
    const besides = headAt(page, at, NICKNAMING) !== null ? 1 : headAt(page, at, NICKNAMES) !== null ? ASIDE : 0;
    return isBesidePerson(page, at, besides, board) ? nicknamed(page, at, board) : [];
  });

function called(page: Page, at: number, board: Board): readonly Claim[] {
  const from = at + 1;
  const first = page.tokens[from];
  if (first === undefined || board.holder(page, from) !== null || isOfThing(page, at)) return [];
  const inMarks = quoted(first.gap) ? closingMark(page, from) : null;
  if (inMarks === null && !follows(first)) return [];
  const to = inMarks ?? nameEnd(page, from, board);
  return to === null ? [] : [claim(page, { from, to, type: 'PER', rule: 'names.called', words: wordsOf(page, at, from) })];
}

/** A strange word or a first name opens it; a definite surname closes it («يدعى العربي الدهيمني» has two). */
function nameEnd(page: Page, from: number, board: Board): number | null {
  const word = page.folded[from] ?? '';
  if (isNameLike(page, from, board) && (!isVerbLike(word) || isGivenName(word))) return personEndInPlace(page, from, board);
  return isDefinite(word) && isDefiniteName(page, from + 1, board) ? from + 2 : null;
}

function isDefiniteName(page: Page, at: number, board: Board): boolean {
  const token = page.tokens[at];
  return token !== undefined && follows(token) && isDefinite(token.folded) && !isCommon(token.folded) && board.holder(page, at) === null;
}

function isOfThing(page: Page, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - BACK); i -= 1) {
    if (headAt(page, i, NAMED_THINGS) !== null) return true;
    if (!NO_SIGN.test(page.tokens[i + 1]?.gap ?? '')) return false;
  }
  return false;
}

/** Only words in marks. */
function nicknamed(page: Page, at: number, board: Board): readonly Claim[] {
  for (let from = at + 1; from <= at + 3; from += 1) {
    const token = page.tokens[from];
    if (token === undefined || board.holder(page, from) !== null) return [];
    if (!quoted(token.gap)) {
      if (NO_SIGN.test(token.gap)) continue;
      return [];
    }
    const to = closingMark(page, from);
    return to === null ? [] : [claim(page, { from, to, type: 'PER', rule: 'names.called', words: wordsOf(page, at, from) })];
  }
  return [];
}

function isBesidePerson(page: Page, at: number, reach: number, board: Board): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach); i -= 1) {
    const holder = board.holder(page, i);
    if (holder !== null) return holder.type === 'PER';
    if (/[.!?؟؛\n]/.test(page.tokens[i + 1]?.gap ?? '')) return false;
  }
  return false;
}

/** The word after the last one in the marks that open before `from`; null when they hold too many. */
function closingMark(page: Page, from: number): number | null {
  for (let to = from + 1; to <= from + LONGEST_NICKNAME; to += 1) {
    const last = page.tokens[to - 1];
    const next = page.tokens[to];
    if (last === undefined) return null;
    if (/^\s*["”»’']/.test(page.text.slice(last.end, last.end + 2))) return to;
    if (next === undefined || !joins(last, next)) return null;
  }
  return null;
}
