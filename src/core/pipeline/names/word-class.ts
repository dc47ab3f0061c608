import { COMMON_WORDS } from '../../lexicon/common-words';
import { PLACE_TRIGGERS } from '../../lexicon/place-words';
import { AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES } from '../../lexicon/given-names';
import { remember } from '../../text/remember';
import type { Board } from './board';
import type { DemonymMatch } from './demonym-match';
import type { Page } from './page';

const ARTICLE = 'ال';
const DEFINITE = /^[وفبكل]{0,2}ال..|^[وف]?لل../;
const ARABIC = /^[ء-ي]+$/;
const LATIN_NAME = /^\p{Lu}/u;
/** A stem of the imperfect or of a verbal noun: two or three letters, or a longer pattern of the derived forms («تعاون», «ستخدم», «حتاج»). */
const STEM = ['..', '...', 'XاXX', '[تن]XXX', 'XتXX', 'CCCC', 'XتاX', '[تن]XاX', 'XX[ايو]X', 'تXاXX', 'ست...', 'ستXX', 'تCCCC', 'تXXوX', 'سيطر', 'XتXاX', 'نXXاX', 'ستXXاX']
  .join('|').replaceAll('X', '[^ا]').replaceAll('C', '[^اوي]');
/** A word spelled like an imperfect verb, its prefix, endings and pronouns around a stem of Arabic shape: «تراوري» and «نوفوسيلكا» are none. */
const VERB = new RegExp(`^و?س?[يتن](?:${STEM})(?:ون|ين|ان|وا|ن|ا|ت|تا|ه|ات|يه?|يا)?(?:ني|نا|ها|هم|هن|هما|كم|ه|ك)?$`);
/** Foreign surnames that begin like a verb («تشوتكان», «يعقوبيان», «نورلاند»). */
const FOREIGN = /^يي|^تش[اوي].{4,}|^(?:نور|ناف|نيو|يان|يور|يوه|توم|تيم)[ا-ي]{3,}|^تور.{2,}|^س?[يتن].{2,}(?:يان|سكي|وف|نكو|شفيلي|سون|اند|برغ|رماك)$/;
const GLUED = /^[بلك]/;
/** «عبدالباقي» in one word. */
const SERVANT = /^عبدال.{2}/;
/** No verb but those of a hamza («يأتي») has a long vowel after its prefix («تايلور»). */
const LONG_OPENING = /^[يتن]ا/;
const INFLECTION = /(?:ات|ين|تين|تان|ا)$/;
const DEFINITE_INFLECTION = /(?:ات|ين|تين|تان)$/;
const PRONOUN = /(?:هما|ها|هم|نا|ه|كم)$/;
/** Words whose class is kept. */
const KEPT = 20_000;
const SHORTEST_NAME = 3;
const SHORTEST_STEM = 3;

/** Honorifics and ordinals that stand where a name may. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(['سموه', 'جلالته', 'فخامته', 'معاليه', 'سيادته', 'الله', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'الاول', 'الان', 'حفظه', 'رحمه']);

/** Particles inside personal names. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(['بن', 'ابن', 'بنت', 'ابو', 'ابي', 'ام', 'ال', 'عبد', 'ولد', 'دي', 'دا', 'دو', 'ديل', 'ديلا', 'فون', 'فان', 'فن', 'در', 'لو', 'لا', 'سان', 'ماك', 'اوف', 'بو', 'سيدي', 'ايت', 'ذو', 'نور', 'سيف', 'صلاح', 'شمس', 'عز', 'علاء', 'جمال', 'زين', 'محيي', 'ضياء', 'بهاء', 'نجم', 'شرف', 'تقي', 'خير', 'فخر', 'حسام', 'كمال']);

/** True when the word carries the article, glued particles before it included; «ألبرتو» only looks as if it did. */
export const isDefinite: (folded: string) => boolean = remember(KEPT, (folded) => DEFINITE.test(folded) && !GIVEN_NAMES.has(folded));

/** True for ordinary words, also with glued particles, the article or a pronoun. */
export const isCommon: (folded: string) => boolean = remember(KEPT, (folded) => {
  if (COMMON_WORDS.has(folded)) return true;
  for (const bare of [folded, withoutConjunction(folded)]) {
    if (COMMON_WORDS.has(bare) || PLACE_TRIGGERS.has(bare) || COMMON_WORDS.has(ARTICLE + bare)) return true;
    const noun = bare.replace(/^(?:[بكل]?ال|لل)/, '');
    if (noun !== bare && !GIVEN_NAMES.has(noun) && noun.length >= SHORTEST_STEM && (COMMON_WORDS.has(noun) || COMMON_WORDS.has(ARTICLE + noun))) return true;
    if (GLUED.test(bare) && bare.length > 4 && (COMMON_WORDS.has(bare.slice(1)) || PLACE_TRIGGERS.has(bare.slice(1)))) return true;
    const stem = bare.replace(PRONOUN, '');
    if (stem !== bare && stem.length > SHORTEST_STEM && (COMMON_WORDS.has(stem) || COMMON_WORDS.has(`${stem.replace(/ت$/, '')}ه`))) return true;
    if (isInflected(bare)) return true;
  }
  return false;
});

/** Plurals and duals of ordinary words («مرتفعات», «اتصالين»), and their accusatives («فجرا»). */
function isInflected(bare: string): boolean {
  const noun = bare.replace(/^ال/, '');
  const stem = noun.replace(noun === bare ? INFLECTION : DEFINITE_INFLECTION, '');
  if (stem.length < SHORTEST_STEM || stem === noun || GIVEN_NAMES.has(noun)) return false;
  return COMMON_WORDS.has(stem) || COMMON_WORDS.has(`${stem}ه`);
}

/** True when a word is spelled like an imperfect verb. */
export const isVerbLike: (folded: string) => boolean = remember(KEPT, (folded) => {
  if (!VERB.test(folded) || FOREIGN.test(folded)) return false;
  return !LONG_OPENING.test(folded) || COMMON_WORDS.has(folded);
});

/** True for a first name, whatever else it may mean. */
export function isGivenName(folded: string): boolean {
  return GIVEN_NAMES.has(folded) || SERVANT.test(folded) || AMBIGUOUS_GIVEN_NAMES.has(folded);
}

/** True for a first name that is no ordinary word. */
export function isPlainGivenName(folded: string): boolean {
  return SERVANT.test(folded) || (GIVEN_NAMES.has(folded) && !AMBIGUOUS_GIVEN_NAMES.has(folded));
}

/** True when a free word may be part of a strange name: unseen, without article, no nationality. */
export function isNameLike(page: Page, at: number, board: Board): boolean {
  const token = page.tokens[at];
  if (token === undefined || token.accusative || board.holder(page, at) !== null) return false;
  if (LATIN_NAME.test(page.text.charAt(token.start)) && !ARABIC.test(token.folded)) return true;
  if (!ARABIC.test(token.folded) || token.folded.length < SHORTEST_NAME) return false;
  if (NEVER_NAMES.has(token.folded)) return false;
  if (isGivenName(token.folded)) return true;
  if (isDefinite(token.folded) || board.knowledge.demonyms.has(token.folded)) return false;
  return !isCommon(token.folded);
}

/** The nationality that a word or two words name, particles before them overlooked; null when none. */
export function demonymAt(page: Page, at: number): DemonymMatch | null {
  return page.demonyms[at] ?? null;
}

function withoutConjunction(folded: string): string {
  return folded.length > SHORTEST_STEM && (folded.startsWith('و') || folded.startsWith('ف')) ? folded.slice(1) : folded;
}
