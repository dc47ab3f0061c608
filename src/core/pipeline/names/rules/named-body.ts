import { BODY_HEADS, FIRM_ENDINGS, FIRM_NOUNS, LOCAL_FIELDS, LOCAL_HEADS, NAMED_HOUSES, TWO_WORD_BODIES } from '../../../lexicon/body-words';
import { INSTITUTION_ADJECTIVES, NEVER_IN_INSTITUTION } from '../../../lexicon/institution-words';
import { TITLES } from '../../../lexicon/titles';
import type { Board, Rule } from '../board';
import { claim } from '../claim';
import { headAt } from '../cues';
import { follows } from '../gaps';
import type { Claim, Page } from '../page';
import { demonymAt, isCommon, isDefinite, isGivenName, isNameLike, isVerbLike } from '../word-class';

const GLUED_PURPOSE = /^لل.{3}/;
const PURPOSE = /^ل(?!ل).{3}/;
/** «للصحفيين», «للحكومة»: to whom, not for what. */
const RECIPIENT = /(?:ين|ون)$|^للحكوم|^للرييس/;
const DEFINITE = /^ال.{3}/;
/** An adjective, or what «و» adds. */
const DESCRIBING = /^وال|(?:ي|يه)$/;
const MOST_ADJECTIVES = 2;
const MOST_PURPOSE_WORDS = 3;
const MOST_STRANGE = 3;
/** Closing adjectives of a local body («نيابة … الكلية»). */
const CLOSING: ReadonlySet<string> = new Set(['الكليه', 'الوطنيه', 'الوطني', 'المركزي', 'المركزيه', 'السيمفوني', 'السيمفونيه', 'الفيلهارموني', 'الفيلهارمونيه', 'الدولي', 'الدوليه', 'العليا']);

/** Bodies beyond ministries and armies: offices for a purpose, bodies of a town, coast guards, universities, firms. */
export const namedBody: Rule = (page, board) => page.tokens.flatMap((_, at): readonly Claim[] => [officeFor(page, at), bodyOfNation(page, at), localBody(page, at), namedHouse(page, at, board), firm(page, at, board)].filter((found) => found !== null));

/** «المديرية العامة لمراقبة …», «الشبكة السورية لحقوق الإنسان» */
function officeFor(page: Page, at: number): Claim | null {
  const head = headAt(page, at, BODY_HEADS);
  if (head === null) return null;
  let to = at + 1;
  while (to <= at + MOST_ADJECTIVES && adjacent(page, to) && isAdjective(page, to, head.first)) to += 1;
  if (to === at + 1 || !adjacent(page, to) || isAssembly(page, at, to)) return null;
  const word = page.folded[to] ?? '';
  if (RECIPIENT.test(word) || !(GLUED_PURPOSE.test(word) || (PURPOSE.test(word) && isOwned(page, to + 1)))) return null;
  const purpose = to + 1;
  to = GLUED_PURPOSE.test(word) ? purpose : purpose + 1;
  while (to < purpose + MOST_PURPOSE_WORDS && adjacent(page, to) && isPurposeWord(page, to) && (DESCRIBING.test(page.folded[to] ?? '') || INSTITUTION_ADJECTIVES.has(page.folded[to] ?? ''))) to += 1;
  return body(page, at, to, head);
}

/** «الجمعية العامة لـ…» of any firm meets for something. */
function isAssembly(page: Page, at: number, to: number): boolean {
  return to === at + 2 && /^الجمعيه$/.test(page.folded[at] ?? '') && /^الع(?:امه|موميه)$/.test(page.folded[at + 1] ?? '');
}

function isAdjective(page: Page, at: number, head: string): boolean {
  const word = page.folded[at] ?? '';
  if (INSTITUTION_ADJECTIVES.has(word)) return true;
  return head !== 'الاداره' && demonymAt(page, at) !== null && isDefinite(word);
}

/** «لمراقبة التراب», «لحقوق الإنسان»: a purpose without article is said of something. */
function isOwned(page: Page, at: number): boolean {
  return adjacent(page, at) && DEFINITE.test(page.folded[at] ?? '') && isPurposeWord(page, at);
}

function isPurposeWord(page: Page, at: number): boolean {
  const word = page.folded[at] ?? '';
  return /^و?ال.{3}/.test(word) && !NEVER_IN_INSTITUTION.has(word) && !TITLES.has(word) && !RECIPIENT.test(word);
}

/** «خفر السواحل الإيطالي» */
function bodyOfNation(page: Page, at: number): Claim | null {
  const next = page.tokens[at + 1];
  const token = page.tokens[at];
  if (next === undefined || token === undefined || !follows(next)) return null;
  const head = token.readings.find(({ first }) => TWO_WORD_BODIES.has(`${first} ${next.folded}`));
  const nation = head === undefined || !adjacent(page, at + 2) ? null : demonymAt(page, at + 2);
  return head === undefined || nation === null || !isDefinite(nation.form) ? null : body(page, at, at + 2 + nation.length, head);
}

/** «نقابة صيادلة دمشق», «نيابة جنوب الجيزة الكلية» */
function localBody(page: Page, at: number): Claim | null {
  const head = headAt(page, at, LOCAL_HEADS);
  if (head === null) return null;
  let to = at + 1;
  while (to <= at + 2 && adjacent(page, to) && LOCAL_FIELDS.has(page.folded[to] ?? '')) to += 1;
  if (to === at + 1 || !adjacent(page, to)) return null;
  const place = placeLength(page, to);
  if (place === 0) return null;
  to += place;
  return body(page, at, adjacent(page, to) && CLOSING.has(page.folded[to] ?? '') ? to + 1 : to, head);
}

/** «جامعة كوينزلاند», «معهد فولدمار للدراسات الدولية», «أوركسترا ليون الوطنية» */
function namedHouse(page: Page, at: number, board: Board): Claim | null {
  const head = headAt(page, at, NAMED_HOUSES);
  if (head === null || !adjacent(page, at + 1)) return null;
  const place = placeLength(page, at + 1);
  const to = place > 0 ? at + 1 + place : strangeEnd(page, at + 1, board);
  if (to === at + 1) return null;
  if (adjacent(page, to) && CLOSING.has(page.folded[to] ?? '')) return body(page, at, to + 1, head);
  if (place > 0) return null;
  if (!adjacent(page, to) || !GLUED_PURPOSE.test(page.folded[to] ?? '') || RECIPIENT.test(page.folded[to] ?? '')) return body(page, at, to, head);
  return body(page, at, adjacent(page, to + 1) && DEFINITE.test(page.folded[to + 1] ?? '') && isPurposeWord(page, to + 1) ? to + 2 : to + 1, head);
}

/** «شركة فولدمار», «سهم النهدي القابضة»: the noun stays outside; a firm's ending needs no noun. */
function firm(page: Page, at: number, board: Board): Claim | null {
  const token = page.tokens[at];
  if (token === undefined) return null;
  const afterNoun = at > 0 && follows(token) && headAt(page, at - 1, FIRM_NOUNS) !== null;
  if (!afterNoun && !endingAfter(page, at)) return null;
  let to = at;
  while (to < at + MOST_STRANGE && (to === at || adjacent(page, to)) && (isStrange(page, to, board) || (to === at && isStrangeDefinite(page, to)))) to += 1;
  if (to === at) return null;
  const ended = adjacent(page, to) && FIRM_ENDINGS.has(page.folded[to] ?? '');
  if (ended) return claim(page, { from: at, to: to + 1, type: 'ORG', rule: 'names.firm', words: page.folded[to] ?? '' });
  return afterNoun && isStrange(page, at, board) && !isGivenName(page.folded[at] ?? '') ? claim(page, { from: at, to, type: 'ORG', rule: 'names.firm', words: page.folded[at - 1] ?? '' }) : null;
}

function endingAfter(page: Page, at: number): boolean {
  for (let to = at + 1; to <= at + MOST_STRANGE; to += 1) if (FIRM_ENDINGS.has(page.folded[to] ?? '')) return true;
  return false;
}

function strangeEnd(page: Page, from: number, board: Board): number {
  let to = from;
  while (to < from + MOST_STRANGE && adjacent(page, to) && isStrange(page, to, board)) to += 1;
  return to;
}

function isStrange(page: Page, at: number, board: Board): boolean {
  return isNameLike(page, at, board) && !isVerbLike(page.folded[at] ?? '') && demonymAt(page, at) === null && page.matches[at] == null && !FIRM_ENDINGS.has(page.folded[at] ?? '');
}

function isStrangeDefinite(page: Page, at: number): boolean {
  const word = page.folded[at] ?? '';
  return word.startsWith('ال') && word.length > 4 && !isCommon(word) && demonymAt(page, at) === null && !NEVER_IN_INSTITUTION.has(word);
}

function placeLength(page: Page, at: number): number {
  const match = page.matches[at];
  const token = page.tokens[at];
  if (match == null || token === undefined || match.start !== token.start) return 0;
  return match.senses[0]?.entity?.type === 'LOC' ? match.length : 0;
}

function adjacent(page: Page, at: number): boolean {
  const token = page.tokens[at];
  return token !== undefined && follows(token);
}

function body(page: Page, from: number, to: number, head: { readonly first: string; readonly start: number }): Claim {
  return claim(page, { from, to, start: head.start, type: 'ORG', rule: 'names.body', name: [head.first, ...page.folded.slice(from + 1, to)].join(' '), words: head.first });
}
