import { CALLED_AFTER, PLACE_TRIGGERS } from '../../../lexicon/place-words';
import { WORD_NAMES } from '../../../lexicon/word-names';
import { ADDRESSES, TITLES, TITLE_LINKS } from '../../../lexicon/titles';
import type { Board, Rule } from '../board';
import { claim, wordsOf } from '../claim';
import { headAt, opensWith } from '../cues';
import { follows } from '../gaps';
import { isAliName, personEndInPlace } from '../person-extent';
import type { Claim, Page } from '../page';
import { demonymAt, isCommon, isDefinite, isGivenName, isNameLike, isPlainGivenName, isVerbLike } from '../word-class';

/** Words between a title and its name. */
const LONGEST_DESCRIPTION = 8;
/** «لم يحرك الملك ساكنا», «الوزير متحمس». */
const PRONOUN = /(?:ه|هم|ها)$/;
const CIRCUMSTANCE = /^(?:.ا..ا|ا..ا.ا|مت.{3})$/;
/** Quotation marks around an institution inside a title do not end it. */
const SOFT_GAP = /^[\s"“”«»]+$/;

/** A strange name after a title and what belongs to it («المتحدث باسم وزارة … فلان الفلاني»). */
export const titledPerson: Rule = (page, board) => {
  const found: Claim[] = [];
  let next = 0;
  page.tokens.forEach((_, at) => {
    if (at < next || board.holder(page, at) !== null) return;
    const head = headAt(page, at, TITLES);
    if (head === null || opensWith(page, at - 1, CALLED_AFTER)) return;
    const from = nameAfter(page, at, board);
    if (from === null) return;
    const to = personEndInPlace(page, from, board);
    if (!isCredible(page, from, to, from === at + 1, head.first)) return;
    found.push(claim(page, { from, to, type: 'PER', rule: 'names.title-before-name', words: wordsOf(page, at, from) }));
    next = to;
  });
  return found;
};

function nameAfter(page: Page, title: number, board: Board): number | null {
  for (let at = title + 1; at <= title + LONGEST_DESCRIPTION; at += 1) {
    const token = page.tokens[at];
    if (token === undefined || !SOFT_GAP.test(token.gap)) return null;
    const holder = board.holder(page, at);
    if (holder !== null) {
      if (holder.type === 'PER') return null;
      at = holder.to - 1;
      continue;
    }
    if (PLACE_TRIGGERS.has(token.folded) && isStrangePlace(page, at + 1, board)) {
      at += 1;
      continue;
    }
    if (isNameLike(page, at, board) || (at === title + 1 && isWordName(page, at, board)) || (isAliName(page, at) && isPlainGivenName(page.folded[at + 1] ?? ''))) return at;
    if (!isDefinite(token.folded) && demonymAt(page, at) === null && !TITLE_LINKS.has(token.folded) && !PLACE_TRIGGERS.has(token.folded) && headAt(page, at, TITLES) === null) return null;
  }
  return null;
}

/** «حاكم جزيرة فولدا كارل …»: a strange word after a noun of place is the place when another follows. */
function isStrangePlace(page: Page, at: number, board: Board): boolean {
  const next = page.tokens[at + 1];
  return next !== undefined && follows(next) && isNameLike(page, at, board) && (isNameLike(page, at + 1, board) || headAt(page, at + 1, TITLES) !== null);
}

/** «الفنانة رجاء الجداوي»: an ordinary word between a title and a strange one. */
function isWordName(page: Page, at: number, board: Board): boolean {
  const next = page.tokens[at + 1];
  if (!WORD_NAMES.has(page.folded[at] ?? '') || next === undefined || !follows(next) || isCommon(next.folded) || demonymAt(page, at + 1) !== null || board.holder(page, at) !== null) return false;
  return next.folded.startsWith('ال') || isNameLike(page, at + 1, board);
}

/** Two words, or a known first name right after the title, or one strange word after a form of address. */
function isCredible(page: Page, from: number, to: number, direct: boolean, title: string): boolean {
  const first = page.folded[from] ?? '';
  if (to - from > 1) return !isVerbLike(first) || isGivenName(first) || WORD_NAMES.has(first);
  if (!direct) return false;
  const token = page.tokens[from];
  if (token === undefined || !follows(token)) return false;
  return ADDRESSES.has(title) && (isGivenName(first) || (!isVerbLike(first) && first.length > 3 && !CIRCUMSTANCE.test(first) && !PRONOUN.test(page.text.slice(token.start, token.end))));
}
