import { CALLED, CALLED_LINKS, FORMERLY } from '../../lexicon/alias-cues';
import { fold } from '../../text/fold';
import { claim, wordsOf } from '../names/claim';
import { headAt } from '../names/cues';
import { follows } from '../names/gaps';
import type { Claim, Page } from '../names/page';
import { nameKey, nameParts } from './person-name';

/** An opening bracket, with a quotation mark at most. */
const OPENS = /^\s*[("«“]*\([("«“\s]*$/;
const CLOSES = /^["»”\s]*\)/;
const CALLED_GAP = /^[\s"«“”»،]*$/;
const FATHERS: ReadonlySet<string> = new Set(['ابو', 'ابي', 'ابا', 'ام']);
/** «IOM», «UNRWA»; one letter is an initial. */
const ACRONYM = /^\p{Lu}[\p{Lu}\d&.-]{1,9}$/u;
/** «Kosteniwka», no abbreviation. */
const LATIN_NAME = /^\p{Lu}[\p{L}'’-]*\p{Ll}/u;
const LATIN = /\p{Script=Latin}/u;
const MOST_WORDS_BETWEEN = 3;
const MOST_WORDS_IN_BRACKETS = 4;
/** Media in brackets are whose word or picture it is. */
const CREDITS: ReadonlySet<string | null> = new Set(['agency', 'channel', 'newspaper', 'site']);

/** What an article says to be names of one thing. */
export interface OtherNames {
  /** By {@link nameKey}: a claim of the same thing under the other name, both ways. */
  readonly of: ReadonlyMap<string, Claim>;
  /** Names that no rule knew: abbreviations wherever they stand, and what somebody is called («المعروف بأبي محمد»). */
  readonly added: readonly Claim[];
  /** Claims of a single word that stands inside an added name. */
  readonly replaced: ReadonlySet<Claim>;
}

const NONE: ReadonlyMap<number, Claim> = new Map();

/** Other names that the article itself gives: in brackets («المنظمة الدولية للهجرة (IOM)», «إكس (تويتر سابقا)»), or called so («المعروف بأبي محمد»). */
export function findOtherNames(pages: readonly Page[], claims: readonly Claim[]): OtherNames {
  const starts = startsOf(claims);
  const introduced: Claim[] = [];
  const replaced = new Set<Claim>();
  const of = new Map<string, Claim>();
  const acronyms = new Map<string, Claim>();
  const learn = (one: Claim, other: Claim): void => {
    if (!of.has(nameKey(other.name))) of.set(nameKey(other.name), one);
    if (!of.has(nameKey(one.name))) of.set(nameKey(one.name), other);
  };
  for (const long of claims) {
    const here = starts.get(long.page) ?? NONE;
    const acronym = here.has(long.to) ? null : acronymInBrackets(long);
    if (acronym !== null && !of.has(fold(acronym))) {
      acronyms.set(acronym, long);
      of.set(fold(acronym), long);
    }
    const listed = inBrackets(long, here) ?? acronymBehind(long, here) ?? called(long, here);
    if (listed !== null && mayBeOne(long, listed, listed.from > long.to)) learn(long, listed);
    if (listed !== null) continue;
    const strange = latinInBrackets(long, here) ?? kunyaAfter(long, here);
    if (strange === null) continue;
    introduced.push(strange);
    learn(long, strange);
    const inside = here.get(strange.to - 1);
    if (inside !== undefined) replaced.add(inside);
  }
  return { of, replaced, added: [...introduced, ...pages.flatMap((page) => again(page, starts.get(page) ?? NONE, acronyms))] };
}

function startsOf(claims: readonly Claim[]): ReadonlyMap<Page, ReadonlyMap<number, Claim>> {
  const starts = new Map<Page, Map<number, Claim>>();
  for (const one of claims) starts.set(one.page, (starts.get(one.page) ?? new Map<number, Claim>()).set(one.from, one));
  return starts;
}

function acronymInBrackets({ page, to, type }: Claim): string | null {
  const token = page.tokens[to];
  if (type !== 'ORG' || token === undefined || !OPENS.test(token.gap)) return null;
  const written = page.text.slice(token.start, token.end);
  return ACRONYM.test(written) && CLOSES.test(page.text.slice(token.end, token.end + 3)) ? written : null;
}

function inBrackets(long: Claim, starts: ReadonlyMap<number, Claim>): Claim | null {
  const { page, to } = long;
  const first = page.tokens[to];
  if (first === undefined || !OPENS.test(first.gap)) return null;
  const from = FORMERLY.has(first.folded) ? to + 1 : to;
  const short = starts.get(from);
  if (short === undefined || short.to - to > MOST_WORDS_IN_BRACKETS) return null;
  const end = FORMERLY.has(page.folded[short.to] ?? '') ? short.to : short.to - 1;
  const last = page.tokens[end];
  return last !== undefined && CLOSES.test(page.text.slice(last.end, last.end + 3)) ? short : null;
}

/** «هيئة الإذاعة اليابانية NHK». */
function acronymBehind({ page, to, type }: Claim, starts: ReadonlyMap<number, Claim>): Claim | null {
  const short = starts.get(to);
  const token = page.tokens[to];
  if (type !== 'ORG' || short === undefined || token === undefined || !follows(token)) return null;
  return ACRONYM.test(page.text.slice(short.start, short.end)) ? short : null;
}

/** «كوستينيفكا (Kosteniwka)»: the name in its own letters, which no rule took for one. */
function latinInBrackets({ page, to, type }: Claim, starts: ReadonlyMap<number, Claim>): Claim | null {
  if (!OPENS.test(page.tokens[to]?.gap ?? '')) return null;
  for (let end = to; end < to + MOST_WORDS_IN_BRACKETS; end += 1) {
    const token = page.tokens[end];
    if (token === undefined || starts.has(end) || (end > to && !follows(token)) || !LATIN_NAME.test(page.text.slice(token.start, token.end))) return null;
    if (CLOSES.test(page.text.slice(token.end, token.end + 3))) return claim(page, { from: to, to: end + 1, type, rule: 'names.alias', words: wordsOf(page, to, end + 1) });
  }
  return null;
}

function called(long: Claim, starts: ReadonlyMap<number, Claim>): Claim | null {
  const { page, to } = long;
  const cue = page.tokens[to];
  if (cue === undefined || !CALLED_GAP.test(cue.gap) || headAt(page, to, CALLED) === null) return null;
  for (let at = to + 1; at <= to + MOST_WORDS_BETWEEN; at += 1) {
    const token = page.tokens[at];
    if (token === undefined || !CALLED_GAP.test(token.gap)) return null;
    const short = starts.get(at);
    if (short !== undefined) return short;
    if (!CALLED_LINKS.has(token.folded)) return null;
  }
  return null;
}

/** «المعروف بأبي قتادة»: a kunya that no rule took for a name. */
function kunyaAfter({ page, to, type }: Claim, starts: ReadonlyMap<number, Claim>): Claim | null {
  if (type !== 'PER' || headAt(page, to, CALLED) === null) return null;
  for (let at = to + 1; at <= to + MOST_WORDS_BETWEEN; at += 1) {
    const token = page.tokens[at];
    const next = page.tokens[at + 1];
    if (token === undefined || next === undefined || !CALLED_GAP.test(token.gap) || starts.has(at)) return null;
    const father = headAt(page, at, FATHERS);
    if (father !== null) return follows(next) && (starts.get(at + 1)?.to ?? at + 2) === at + 2 ? claim(page, { from: at, to: at + 2, start: father.start, type, rule: 'names.alias', words: page.folded[to] ?? '', name: `${father.first} ${next.folded}` }) : null;
    if (!CALLED_LINKS.has(token.folded)) return null;
  }
  return null;
}

/** The tables do not say that they are two, and the kind of the second makes it a name of the first. */
function mayBeOne(long: Claim, short: Claim, said: boolean): boolean {
  const [one] = long.senses;
  const [other] = short.senses;
  if (long.type !== short.type || (one !== undefined && other !== undefined)) return false;
  if (isLatin(long) !== isLatin(short)) return true;
  if (long.type === 'LOC') return false;
  if (long.type === 'PER') return said || nameParts(short.name).length === 1;
  return said || !CREDITS.has(other?.kind ?? null);
}

/** True for a name in Latin letters. */
export function isLatin({ page, start, end }: Claim): boolean {
  return LATIN.test(page.text.slice(start, end));
}

function again(page: Page, starts: ReadonlyMap<number, Claim>, acronyms: ReadonlyMap<string, Claim>): readonly Claim[] {
  if (acronyms.size === 0) return [];
  const held = new Set([...starts.values()].flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  return page.tokens.flatMap((token, at) => {
    const long = held.has(at) ? undefined : acronyms.get(page.text.slice(token.start, token.end));
    return long === undefined ? [] : [claim(page, { from: at, to: at + 1, type: 'ORG', rule: 'names.alias', words: wordsOf(long.page, long.from, long.to) })];
  });
}
