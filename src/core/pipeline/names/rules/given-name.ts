import { CALLED_AFTER } from '../../../lexicon/place-words';
import { SAYING, TITLES } from '../../../lexicon/titles';
import type { Board, Rule } from '../board';
import { claim } from '../claim';
import { headAt } from '../cues';
import { follows } from '../gaps';
import { AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES } from '../../../lexicon/given-names';
import { isAliName, isTheophoric, personEnd } from '../person-extent';
import type { Claim, Page } from '../page';
import { NAME_PARTICLES, isPlainGivenName } from '../word-class';

/** «عبد» and «أبو» open names too. */
const OPENERS: ReadonlySet<string> = new Set(['عبد', 'ابو', 'ام', 'ابن']);

const SERVANT: ReadonlySet<string> = new Set(['عبد']);
const FATHERS: ReadonlySet<string> = new Set(['ابو', 'ابي', 'ابا']);
/** «للتيسير على» is a definite noun. */
const SWALLOWED_ARTICLE = /^[وف]?لل/;
/** Verbs of the news, besides those of saying, whose subject or object is a person. */
const DOING: ReadonlySet<string> = new Set(['سجل', 'سجله', 'احرز', 'احرزه', 'توج', 'استقبل', 'انتخب', 'اعتقل', 'اغتيل', 'توفي', 'رحل']);

/** A first name and the words that make it a full name («أندري ديمشينكو», «عبد الله …»). */
export const givenName: Rule = (page, board) => {
  const found: Claim[] = [];
  let next = 0;
  page.tokens.forEach((_, at) => {
    if (at < next || board.holder(page, at) !== null) return;
    const head = headAt(page, at, GIVEN_NAMES) ?? opener(page, at);
    if (head === null || SWALLOWED_ARTICLE.test(page.folded[at] ?? '')) return;
    const to = personEnd(page, at, board);
    if (to - at < (isTheophoric(page, at) && !GIVEN_NAMES.has(head.first) ? 3 : 2) || !isCredible(page, at, to, head.first, board)) return;
    found.push(claim(page, { from: at, to, start: head.start, type: 'PER', rule: 'names.given-name', words: head.first }));
    next = to;
  });
  return found;
};

/** «أبو حمزة …» and «علي حسين …» open a name before a plain first name. */
function opener(page: Page, at: number): { readonly first: string; readonly start: number } | null {
  const token = page.tokens[at];
  if (token !== undefined && token.folded.startsWith('عبدال') && isPlainGivenName(token.folded)) return { first: token.folded, start: token.start };
  if (isTheophoric(page, at)) return headAt(page, at, SERVANT) ?? (page.folded[at + 1] === 'الدين' ? headAt(page, at, NAME_PARTICLES) : null);
  if (!isPlainGivenName(page.folded[at + 1] ?? '') && !isTheophoric(page, at + 1)) return null;
  return headAt(page, at, FATHERS) ?? (token !== undefined && isAliName(page, at) ? { first: token.folded, start: token.start } : null);
}

/** A first name that is also a word needs a verb of saying before it, or a plain first name after it. */
function isCredible(page: Page, from: number, to: number, first: string, board: Board): boolean {
  if (headAt(page, from - 1, TITLES) !== null && headAt(page, from - 2, CALLED_AFTER) !== null) return false;
  if (isTheophoric(page, from)) return true;
  const glued = page.tokens[from]?.folded !== first;
  if (!AMBIGUOUS_GIVEN_NAMES.has(first) && !glued) return true;
  if (first.length < 4 && glued) return false;
  const next = page.folded[from + 1] ?? '';
  if (GIVEN_NAMES.has(next) || NAME_PARTICLES.has(next) || OPENERS.has(next)) return true;
  if (!AMBIGUOUS_GIVEN_NAMES.has(first)) return true;
  const token = page.tokens[from];
  return token !== undefined && follows(token) && from > 0 && (headAt(page, from - 1, SAYING) !== null || headAt(page, from - 1, DOING) !== null || board.holder(page, from - 1)?.type === 'PER') && to - from >= 2;
}
