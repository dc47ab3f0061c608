import { AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES } from '../../lexicon/given-names';
import { NEVER_IN_INSTITUTION } from '../../lexicon/institution-words';
import { AFTER_NAMES, SURNAMES } from '../../lexicon/surnames';
import { SAYING, TITLES } from '../../lexicon/titles';
import type { Board } from './board';
import { headAt } from './cues';
import { follows, joins } from './gaps';
import type { Page } from './page';
import { NAME_PARTICLES, NEVER_NAMES, demonymAt, isCommon, isDefinite, isGivenName, isNameLike, isPlainGivenName, isVerbLike } from './word-class';

/** Names of more words are lists or errors; each «بن» lets two more in. */
const LONGEST_NAME = 5;
const LONGEST_CHAIN = 12;

/** Present verbs; a future one («سيزور») looks too much like a surname to tell. */
const PRESENT = /^و?(?:[يت].{2}|ن.{4})/;
/** Particles that end no name. */
const DANGLING: ReadonlySet<string> = new Set(['ابو', 'ابي', 'ام', 'بن', 'ابن', 'بنت', 'ال', 'عبد', 'ولد', 'دي', 'فون', 'فان']);
/** «أبو …» takes any word for a name. */
const PARENTS: ReadonlySet<string> = new Set(['ابو', 'ابي', 'بن', 'ابن', 'ولد']);

const OF_GOD = /^(?:نصر|ذكر|عطا|سعد|خير|فضل|جاد|هبه|رزق|جار|حسب|ضيف|فتح|لطف|عون|امر|عبد|عوض|نعمه|خلف|ايه|سيف|اسد|حمد|شكر|حرز)$/;
const GLUED_OR_ADVERB = /^[وفبلك]|ا$/;
/** Titles of those who are counted, and their numbers. */
const RULERS: ReadonlySet<string> = new Set(['الملك', 'الملكه', 'السلطان', 'الامبراطور', 'القيصر', 'البابا', 'الخديوي', 'الامير', 'الشاه', 'البطريرك']);
const ORDINALS: ReadonlySet<string> = new Set(['الاول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر', 'الحادي', 'الثانيه', 'الاولي']);
/** Marks behind a strange word; an ordinary one may also be the object before a full stop («استقبل الملك فيصل الوفد.»). */
const AFTER_NAME = /^\s*[،,.:؛»)\]"”\n]/;
const BEFORE_SPEECH = /^\s*[،,:]/;
/** What opens a reported clause. */
const CLAUSE: ReadonlySet<string> = new Set(['ان', 'بان', 'انه', 'انها']);
/** «وعبد الله», «وأبو حمزة»: a second person. */
const AND_OPENER = /^و(?:عبد|ابو|ابن|ام)$/;
const GLUED_VERB = /^ل[يت].{3}|^فا.ت../;
const PARTICIPLE = /^(?:ال)?م(?:ت.{3,}|ن.{3}|.ا.[^يه])$/;
const AND_NAME = /^و.{3}/;
/** «محمد حسين الذي …», «… سيف الدين». */
const OWNED_BY_NOBODY: ReadonlySet<string> = new Set(['الذي', 'التي', 'الذين', 'الي', 'الان', 'الدين', 'الله']);
/** «محمد علي» is a name wherever it ends, «ستيف علي …» is «على» without its dots. */
const BEFORE_ALI: ReadonlySet<string> = new Set(['محمد', 'احمد', 'حسين', 'حسن', 'محمود', 'عمر', 'مصطفي', 'ابراهيم', 'سيد', 'الحاج', 'الله', 'امير', 'حيدر', 'مير', 'عابد', 'لياقت', 'بن', 'صدر', 'اصف']);

/** Where the personal name that begins at `from` ends: strange words, first names and particles, then at most one definite surname. */
export function personEnd(page: Page, from: number, board: Board): number {
  let to = from + (isTheophoric(page, from) ? 2 : 1);
  let limit = from + LONGEST_NAME;
  while (to < limit) {
    const last = page.tokens[to - 1];
    const next = page.tokens[to];
    if (last === undefined || next === undefined || !joins(last, next) || board.holder(page, to) !== null || opensSecond(page, from, to) || (to > from + 1 && ownsNext(page, to))) break;
    if (NAME_PARTICLES.has(next.folded) && (continues(page, to + 1, board) || isParticlePair(page, to + 1, board))) {
      if (PARENTS.has(next.folded)) limit = Math.min(limit + 2, from + LONGEST_CHAIN);
      to += NAME_PARTICLES.has(page.folded[to + 1] ?? '') && continues(page, to + 2, board) ? 1 : 2;
      continue;
    }
    if (isSyllable(page, to, board)) {
      to += 2;
      continue;
    }
    if (DANGLING.has(next.folded)) break;
    if (isOfGod(page, to, last.folded, board)) {
      to += 2;
      continue;
    }
    if (to > from + 1 && (isGluedVerb(next.folded) || isParticiple(page, to))) break;
    if (SURNAMES.has(next.folded) && (isGivenName(last.folded) || (to === from + 1 && !isCommon(last.folded)))) {
      to += 1;
      break;
    }
    if (to > from + 1 && next.folded.endsWith('ه') && !isDefinite(next.folded) && !isGivenName(next.folded)) break;
    if (isSurname(page, to, board)) {
      to += 1;
      if (isDefinite(next.folded) && !PARENTS.has(last.folded) && !PARENTS.has(page.folded[to] ?? '')) break;
      continue;
    }
    break;
  }
  return to;
}

/** «أحمد حسن ومحمد علي»: «و» before a first name or after a whole name opens a second person. */
function opensSecond(page: Page, from: number, at: number): boolean {
  const word = page.folded[at] ?? '';
  if (!AND_NAME.test(word) || GIVEN_NAMES.has(word) || SURNAMES.has(word)) return false;
  const rest = word.slice(1);
  if (isGivenName(rest) || AND_OPENER.test(word) || (page.matches[at]?.start ?? 0) > (page.tokens[at]?.start ?? 0)) return true;
  return at - from > 1 && !isGivenName(page.folded[at - 1] ?? '');
}

/** «ليعوض», «فاحتسب»: no third word of a name. */
function isGluedVerb(word: string): boolean {
  return GLUED_VERB.test(word) && !GIVEN_NAMES.has(word);
}

/** «محاصر», «مترابط», «المنتقل»: after a whole name its bearer is described. */
function isParticiple(page: Page, at: number): boolean {
  const word = page.folded[at] ?? '';
  return PARTICIPLE.test(word) && !isGivenName(word) && !SURNAMES.has(word) && page.matches[at] == null && !isGivenName(page.folded[at - 1] ?? '');
}

/** «نجم المنتخب», «أمين المتحف»: a word of many meanings before an ordinary definite one is a noun. */
function ownsNext(page: Page, at: number): boolean {
  const word = page.folded[at] ?? '';
  const next = page.tokens[at + 1];
  return next !== undefined && follows(next) && (AMBIGUOUS_GIVEN_NAMES.has(word) || SURNAMES.has(word)) && next.folded.startsWith('ال') && !OWNED_BY_NOBODY.has(next.folded) && isCommon(next.folded);
}

/** «دو لا سابليير». */
function isParticlePair(page: Page, at: number, board: Board): boolean {
  const last = page.tokens[at - 1];
  const token = page.tokens[at];
  return last !== undefined && token !== undefined && joins(last, token) && NAME_PARTICLES.has(token.folded) && continues(page, at + 1, board);
}

/** «ميتسو غو سايتو»: a strange syllable between strange words. */
function isSyllable(page: Page, at: number, board: Board): boolean {
  const token = page.tokens[at];
  return token !== undefined && token.folded.length === 2 && !isCommon(token.folded) && continues(page, at + 1, board) && !isDefinite(page.folded[at + 1] ?? '');
}

/** Where a name in the place of a name ends: after a lone first name also takes an ordinary word when the clause ends behind it («سمر يزبك إن», «نور الدين البابا،»). */
export function personEndInPlace(page: Page, from: number, board: Board): number {
  const to = regnalEnd(page, from, personEnd(page, from, board));
  const last = page.tokens[to - 1];
  const next = page.tokens[to];
  if (to - from > (isTheophoric(page, from) ? 2 : 1) || last === undefined || next === undefined || !follows(next) || board.holder(page, to) !== null) return to;
  if (!isGivenName(page.folded[from] ?? '') && !isTheophoric(page, from)) return to;
  return isLastWord(page, to) && endsClause(page, to + 1, isCommon(next.folded) ? BEFORE_SPEECH : AFTER_NAME) ? to + 1 : to;
}

/** «الملك محمد الخامس», «البابا بنديكت السادس عشر»: a ruler's number belongs to the name. */
function regnalEnd(page: Page, from: number, to: number): number {
  const next = page.tokens[to];
  if (next === undefined || !follows(next) || !ORDINALS.has(next.folded) || headAt(page, from - 1, RULERS) === null) return to;
  const tens = page.tokens[to + 1];
  return tens !== undefined && follows(tens) && tens.folded === 'عشر' ? to + 2 : to + 1;
}

function isLastWord(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (token === undefined || token.accusative || token.folded.length < 4 || AFTER_NAMES.has(token.folded) || NEVER_NAMES.has(token.folded) || NEVER_IN_INSTITUTION.has(token.folded) || headAt(page, at, SAYING) !== null || demonymAt(page, at) !== null) return false;
  if (isDefinite(token.folded)) return token.folded.startsWith('ال') && !/(?:يه|ات|ون|ين)$/.test(token.folded);
  return !isCommon(token.folded) || (!GLUED_OR_ADVERB.test(token.folded) && !isVerbLike(token.folded));
}

function endsClause(page: Page, at: number, marks: RegExp): boolean {
  const next = page.tokens[at];
  if (next === undefined) return marks === AFTER_NAME;
  return marks.test(next.gap) || (follows(next) && next.folded.startsWith('ال') && TITLES.has(next.folded)) || (follows(next) && ((marks === AFTER_NAME && /^و.{3}/.test(next.folded)) || CLAUSE.has(next.folded)));
}

/** «نصر الله», «ذكر الله»: any noun before God's name is a surname, a blessing («رحمه الله») is none. */
function isOfGod(page: Page, at: number, before: string, board: Board): boolean {
  const next = page.tokens[at + 1];
  return next?.folded === 'الله' && follows(next) && board.holder(page, at + 1) === null && OF_GOD.test(page.folded[at] ?? '') && isGivenName(before);
}

/** «نور الدين», «عبد الرحمن»: two words, one first name. */
export function isTheophoric(page: Page, at: number): boolean {
  const last = page.tokens[at];
  const next = page.tokens[at + 1];
  return last !== undefined && next !== undefined && joins(last, next) && (NAME_PARTICLES.has(last.folded) || last.folded.endsWith('عبد')) && (next.folded === 'الدين' || (last.folded.endsWith('عبد') && next.folded.startsWith('ال')));
}

/** «علي» the name ends in ya with dots, «على» the preposition does not. */
export function isAliName(page: Page, at: number): boolean {
  const token = page.tokens[at];
  return token !== undefined && page.text.slice(token.start, token.end) === 'علي';
}

/** True when a word can follow a first name: strange, another first name, a surname of the tables, or definite and neither an ordinary word nor a nationality. */
function isSurname(page: Page, at: number, board: Board): boolean {
  const token = page.tokens[at];
  if (token === undefined || token.accusative) return false;
  const match = page.matches[at];
  if (match != null && match.start === token.start) {
    const type = match.senses[0]?.entity?.type;
    if (type === 'PER') return true;
    if (type === 'LOC' && !(match.senses[0]?.cued ?? false)) return false;
  }
  if (isAliName(page, at)) return BEFORE_ALI.has(page.folded[at - 1] ?? '') || isGivenName(page.folded[at + 1] ?? '') || endsClause(page, at + 1, AFTER_NAME);
  if (isPlainGivenName(token.folded) || isNationalSurname(page, at)) return true;
  if (NEVER_NAMES.has(token.folded)) return false;
  if (isDefinite(token.folded)) return token.folded.startsWith('ال') && !isCommon(token.folded) && demonymAt(page, at) === null;
  if (isGivenName(token.folded)) return true;
  return isNameLike(page, at, board) && !(PRESENT.test(token.folded) && isVerbLike(token.folded));
}

/** «فيصل السويدي», «جون كندي»: a masculine nationality right after a first name; «أحمد الأردني قال» too. */
function isNationalSurname(page: Page, at: number): boolean {
  const nation = demonymAt(page, at);
  return nation !== null && nation.length === 1 && nation.start === page.tokens[at]?.start && nation.form.endsWith('ي') && isPlainGivenName(page.folded[at - 1] ?? '') && page.matches[at - 1] == null;
}

function continues(page: Page, at: number, board: Board): boolean {
  const last = page.tokens[at - 1];
  const token = page.tokens[at];
  if (last === undefined || token === undefined || !joins(last, token) || board.holder(page, at) !== null || token.folded.length === 1) return false;
  if (last.folded === 'ابن' && isCommon(token.folded) && !isDefinite(token.folded) && !isGivenName(token.folded)) return false;
  if (PARENTS.has(last.folded)) return !isVerbLike(token.folded) || isGivenName(token.folded);
  if (last.folded === 'لا' && isVerbLike(token.folded)) return false;
  return isGivenName(token.folded) || (isDefinite(token.folded) ? token.folded.startsWith('ال') : isNameLike(page, at, board));
}
