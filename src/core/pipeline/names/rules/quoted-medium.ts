import { MEDIA_HEADS, PAPER_HEADS } from '../../../lexicon/media-heads';
import type { Board, Rule } from '../board';
import { claim } from '../claim';
import { opensWith } from '../cues';
import { follows, quoted } from '../gaps';
import type { Claim, Page } from '../page';
import { demonymAt, isCommon, isDefinite, isNameLike, isVerbLike } from '../word-class';

const CLOSING_QUOTE = /^\s*["“”«»„‟]/;
/** «موقع إخباري» names nothing. */
const DESCRIBING: ReadonlySet<string> = new Set(['اخباري', 'اخباريه', 'خبري', 'خبريه', 'الكتروني', 'الكترونيه', 'تلفزيوني', 'تلفزيونيه', 'محلي', 'محليه', 'رسمي', 'رسميه', 'معارض', 'معارضه', 'موال', 'مواليه', 'عبريه', 'متخصص', 'متخصصه', 'فضاييه', 'مستقله', 'مستقل', 'غربيه', 'عربيه', 'معين', 'معينه', 'واحد', 'واحده', 'خاص', 'خاصه', 'تابع', 'تابعه']);
const LONGEST_NAME = 6;
const LONGEST_DESCRIPTION = 3;
const LONGEST_BARE_NAME = 3;

/** The name of a medium, platform or institute after its kind: in quotation marks («موقع "ديب ستيت"»), strange, or before its nationality. */
export const quotedMedium: Rule = (page, board) =>
  page.tokens.flatMap((_, at): readonly Claim[] => {
    if (!opensWith(page, at, MEDIA_HEADS)) return [];
    const from = skipDescription(page, at + 1);
    const found = inQuotes(page, from, at) ?? bare(page, at + 1, at, board);
    return found === null ? [] : [found];
  });

/** «وكالة الأنباء الروسية "تاس"»: definite words and nationalities between head and name. */
function skipDescription(page: Page, from: number): number {
  let at = from;
  while (at < from + LONGEST_DESCRIPTION) {
    const token = page.tokens[at];
    if (token === undefined || !follows(token)) break;
    if (!isDefinite(token.folded) && demonymAt(page, at) === null && token.folded !== 'انباء') break;
    at += 1;
  }
  return at;
}

function inQuotes(page: Page, from: number, head: number): Claim | null {
  const first = page.tokens[from];
  if (first === undefined || !quoted(first.gap) || first.gap.trim().length > 1) return null;
  for (let to = from + 1; to <= from + LONGEST_NAME; to += 1) {
    const last = page.tokens[to - 1];
    if (last === undefined) return null;
    const next = page.tokens[to];
    const gap = next === undefined ? page.text.slice(last.end, last.end + 2) : next.gap;
    if (CLOSING_QUOTE.test(gap)) return named(page, from, to, head, 'names.quoted-medium');
    if (next === undefined || !/^[\s.-]+$/.test(next.gap)) return null;
  }
  return null;
}

function bare(page: Page, from: number, head: number, board: Board): Claim | null {
  const first = page.tokens[from];
  if (first === undefined || !follows(first)) return null;
  const nation = demonymAt(page, from + 1);
  const next = page.tokens[from + 1];
  if (opensWith(page, head, PAPER_HEADS) && nation !== null && next !== undefined && follows(next) && isDefinite(first.folded) && demonymAt(page, from) === null) return named(page, from, from + 1, head, 'names.medium-before-nation');
  let to = from;
  while (to < from + LONGEST_BARE_NAME && isStrange(page, to, board)) to += 1;
  return to === from ? null : named(page, from, to, head, 'names.medium-after-kind');
}

function isStrange(page: Page, at: number, board: Board): boolean {
  const token = page.tokens[at];
  return token !== undefined && follows(token) && page.matches[at] == null && !DESCRIBING.has(token.folded) && isNameLike(page, at, board) && !isVerbLike(token.folded) && !isCommon(token.folded);
}

function named(page: Page, from: number, to: number, head: number, rule: string): Claim {
  const match = page.matches[from];
  const known = match != null && match.length === to - from ? match.senses.flatMap(({ entity }) => (entity?.type === 'ORG' ? [entity] : [])) : [];
  return claim(page, { from, to, type: 'ORG', senses: known, rule, words: page.folded[head] ?? '' });
}
