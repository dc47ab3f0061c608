import type { Entity, EntityType } from '../../../model/entity';
import type { Sense } from '../../../lexicon/knowledge';
import { MEDIA_HEADS } from '../../../lexicon/media-heads';
import { CLUB_CUES, NO_CLUB_BEFORE } from '../../../lexicon/sport-words';
import { PLACE_TRIGGERS } from '../../../lexicon/place-words';
import type { Board, Rule } from '../board';
import { claim } from '../claim';
import { opensWith, titleBefore } from '../cues';
import { follows } from '../gaps';
import { isChanceMatch, isOrdinaryWord } from '../homograph';
import type { Claim, Page } from '../page';
import { isAliName, isTheophoric } from '../person-extent';
import { demonymAt, isCommon, isDefinite, isGivenName, isNameLike, isPlainGivenName, isVerbLike } from '../word-class';

/** Prepositions of place: «في الكرملين» is the building. */
const WHERE: ReadonlySet<string> = new Set(['في', 'الي', 'داخل', 'امام', 'قرب', 'خارج', 'حول', 'محيط', 'ساحه', 'مبني', 'باحه', 'حديقه', 'دخل', 'غادر', 'زار', 'شرق', 'غرب', 'شمال', 'جنوب', 'شرقي', 'غربي', 'شمالي', 'جنوبي', 'وسط', 'هضبه', 'مرتفعات']);
/** Feminine nouns and sound plurals. */
const NOUN = /..(?:ه|ات)$/;
/** «بن هنية» is a name of its own. */
const PARENTS: ReadonlySet<string> = new Set(['بن', 'ابن', 'ابو', 'ولد']);
/** «شمال مالي». */
const DIRECTIONS: ReadonlySet<string> = new Set(['شمال', 'جنوب', 'شرق', 'غرب', 'شمالي', 'جنوبي', 'شرقي', 'غربي', 'عاصمه', 'دوله', 'جمهوريه']);
const AT = /^[وف]?ب/;
const GLUED = /^[وفبل]/;
const AND = /^و/;

/** Spellings of the tables, longest first. A phrase that only looks like a name blocks its words. */
export const knownName: Rule = (page, board) => {
  const found: Claim[] = [];
  page.matches.forEach((match, at) => {
    if (match === null) return;
    const finding = { from: at, to: at + match.length, start: match.start };
    if (match.senses[0]?.entity === null) {
      found.push(claim(page, { ...finding, type: 'LOC', rule: TRAP }));
      return;
    }
    const choice = choose(page, at, match.senses);
    const [likeliest] = choice?.senses ?? [];
    if (choice === null || likeliest === undefined) return;
    if (match.length === 1 && isChanceMatch(page, at, match.start, likeliest)) return;
    if (match.length === 1 && isOrdinaryWord(page, at, match.start, likeliest)) {
      found.push(claim(page, { ...finding, type: choice.type, rule: TRAP }));
      return;
    }
    if ((match.length === 1 && choice.type === 'LOC' && isAdjective(page, at, board)) || isStrangerSurname(page, at, match.length, choice.senses, board)) return;
    found.push(claim(page, { ...finding, type: choice.type, senses: choice.senses, rule: 'names.known', doubtful: choice.doubtful }));
  });
  return found;
};

/** Rule id of claims that only keep words from being taken for a name. */
export const TRAP = 'names.trap';

interface Choice {
  readonly type: EntityType;
  readonly senses: readonly Entity[];
  readonly doubtful: boolean;
}

/** A cue decides between types; without one the spelling means what needs no cue. A bare surname waits for its full name. */
function choose(page: Page, at: number, senses: readonly Sense[]): Choice | null {
  const of = (type: EntityType, cued: boolean): readonly Entity[] => senses.flatMap(({ entity, cued: needsCue }) => (entity !== null && entity.type === type && (cued || !needsCue) ? [entity] : []));
  const cued = cueBefore(page, at);
  if (cued !== null && of(cued, true).length > 0) return { type: cued, senses: of(cued, true), doubtful: false };
  const clubs = senses.flatMap(({ entity }) => (entity?.kind === 'sport' ? [entity] : []));
  if (clubs.length > 0 && isClubHere(page, at)) return { type: 'ORG', senses: clubs, doubtful: false };
  const places = of('LOC', false);
  const organisations = of('ORG', false);
  if (places.length > 0 && organisations.length > 0) return isPlaceHere(page, at) ? { type: 'LOC', senses: places, doubtful: false } : { type: 'ORG', senses: organisations, doubtful: false };
  if (of('PER', false).length > 0) return { type: 'PER', senses: of('PER', true), doubtful: false };
  if (organisations.length > 0) return { type: 'ORG', senses: organisations, doubtful: false };
  if (places.length > 0) return { type: 'LOC', senses: of('LOC', true), doubtful: false };
  return of('PER', true).length > 0 ? { type: 'PER', senses: of('PER', true), doubtful: true } : null;
}

function cueBefore(page: Page, at: number): EntityType | null {
  const before = page.tokens[at - 1];
  const here = page.tokens[at];
  if (before === undefined || here === undefined) return null;
  if (opensWith(page, at - 1, MEDIA_HEADS)) return 'ORG';
  if (follows(here) && (opensWith(page, at - 1, PLACE_TRIGGERS) || (!isDefinite(here.folded) && opensWith(page, at - 1, DIRECTIONS)))) return 'LOC';
  return follows(here) && titleBefore(page, at) ? 'PER' : null;
}

/** «مدرب ليفربول» anywhere, «فاز ليفربول» where matches are spoken of; «في ليفربول» never. */
function isClubHere(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (token === undefined) return false;
  const before = page.folded[at - 1] ?? '';
  if (follows(token) && opensWith(page, at - 1, CLUB_CUES)) return true;
  const glued = (page.matches[at]?.start ?? token.start) > token.start && AT.test(token.folded);
  return page.ofMatches && !glued && !(follows(token) && NO_CLUB_BEFORE.has(before));
}

function isPlaceHere(page: Page, at: number): boolean {
  const token = page.tokens[at];
  const match = page.matches[at];
  if (token === undefined || match == null) return false;
  return WHERE.has(page.folded[at - 1] ?? '') || (match.start > token.start && AT.test(token.folded) && isDefinite(token.folded));
}

/** «القوات السعودية», «طائرة سورية»: a country that is spelled like its nationality is one after a noun that it may describe. */
function isAdjective(page: Page, at: number, board: Board): boolean {
  const token = page.tokens[at];
  const before = page.folded[at - 1];
  if (token === undefined || before === undefined || !follows(token)) return false;
  if (AND.test(token.folded) && page.demonyms[at] != null && NOUN.test(before) && !isDefinite(before) && board.knowledge.demonyms.has(before)) return true;
  if (!board.knowledge.demonyms.has(token.folded)) return false;
  return token.folded.startsWith('ال') ? isDefinite(before) && !opensWith(page, at - 1, PLACE_TRIGGERS) : NOUN.test(before) && !isDefinite(before);
}

/** «إيفانكا ترامب», «يسري نصر الله»: a surname after another first name is another person's; so is a first name before a surname («قاسم الأعرجي»). */
function isStrangerSurname(page: Page, at: number, length: number, senses: readonly Entity[], board: Board): boolean {
  const token = page.tokens[at];
  const [bearer] = senses;
  if (token === undefined || bearer?.type !== 'PER') return false;
  const before = page.folded[at - 1];
  const whole = length >= (bearer.ar ?? '').split(' ').length;
  if (before !== undefined && follows(token) && page.matches[at]?.start === token.start) {
    if (PARENTS.has(before)) return true;
    if (length > 1 && (isGivenName(before) || isAliName(page, at - 1)) && titleBefore(page, at - 1)) return true;
    if (length === 1 && !whole && (isPlainGivenName(before.replace(/^[وفبل](?=.{3})/, '')) || (at > 1 && isTheophoric(page, at - 2)))) return true;
    if (length === 1 && !whole && isNameLike(page, at - 1, board) && !isVerbLike(before) && page.matches[at - 1] == null && titleBefore(page, at - 1)) return true;
  }
  const next = page.tokens[at + length];
  if (whole || next === undefined || !follows(next)) return false;
  if (isFirstName(page, at, length) && page.matches[at + length] == null && isOtherName(page, at + length, board)) return true;
  return length === 1 && isGivenName(token.folded) && next.folded.startsWith('ال') && !isCommon(next.folded) && demonymAt(page, at + 1) === null;
}

function isOtherName(page: Page, at: number, board: Board): boolean {
  const word = page.folded[at] ?? '';
  return isPlainGivenName(word) || (isNameLike(page, at, board) && !isVerbLike(word) && !GLUED.test(word));
}

/** «عباس», «عبد العاطي». */
function isFirstName(page: Page, at: number, length: number): boolean {
  return length === 1 ? isGivenName(page.folded[at] ?? '') : length === 2 && isTheophoric(page, at);
}
