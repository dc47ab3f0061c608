import { splitProclitics } from '../../text/clitics';
import { fold } from '../../text/fold';
import { stem } from '../../text/stem';
import { functionTerm, functionWord } from './function-words';
import type { Vocabulary } from './vocabulary';

const ARTICLE = 'ال';
const SWALLOWED_ARTICLE = 'لل';
/** «وال…»: fewer letters after the article and it is more likely part of the word («والد»). */
const SHORTEST_WITH_ARTICLE = 5;
const SHORTEST_AFTER_CONJUNCTION = 3;
const SHORTEST_AFTER_PREPOSITION = 4;
/** «وزارة» is no «و» with «زاره»: a word that is written whole more than this many times as often as its rest stays whole. */
const CONJUNCTION_ODDS = 3;
/** «ب», «ل», «ك» begin many words, so their rest must be the commoner one by far. */
const PREPOSITION_ODDS = 2;
const SHORTEST_ACCUSATIVE = 4;
/** Fathatan on either side of the alif at the end of a word. */
const TANWIN = /(?:\u064b\u0627|\u0627\u064b)$/u;
/** «قواتها», «قواتنا», «كانوا»: their alif is no case ending. */
const PRONOUN = /[هنو]ا$/u;
const CONJUNCTIONS: readonly string[] = ['و', 'ف'];

/** What the analyzer makes of a word. */
export interface WordAnalysis {
  /** The folded word; for a function word its term. */
  readonly form: string;
  /** The folded word without glued particles; equal to `form` when it has none. */
  readonly bare: string;
  /** Its stem; null for a function word. */
  readonly stem: string | null;
}

/** THE analyzer of a word, for index and query alike: fold, particles parted where the vocabulary bears it out, light stem. */
export function analyzeWord(written: string, vocabulary: Vocabulary): WordAnalysis {
  const particle = functionWord(written);
  if (particle !== null) return { form: functionTerm(particle), bare: functionTerm(particle), stem: null };
  const form = fold(written);
  const bare = bareForm(form, vocabulary);
  return { form, bare, stem: stemOf(withoutAccusative(written, bare, vocabulary), vocabulary) };
}

function bareForm(form: string, vocabulary: Vocabulary): string {
  if (vocabulary.isName(form)) return form;
  const splits = splitProclitics(form, () => true).filter(({ proclitic }) => proclitic !== '');
  const name = splits.flatMap(({ proclitic, rest }) => asName(proclitic, rest, vocabulary));
  if (name[0] !== undefined) return name[0];
  const accepted = splits.filter(({ proclitic, rest }) => isBorneOut(form, proclitic, rest, vocabulary)).at(-1);
  if (accepted === undefined) return form;
  return accepted.proclitic.endsWith(SWALLOWED_ARTICLE) ? ARTICLE + accepted.rest : accepted.rest;
}

function asName(proclitic: string, rest: string, vocabulary: Vocabulary): readonly string[] {
  if (proclitic.endsWith(SWALLOWED_ARTICLE) && vocabulary.isName(ARTICLE + rest)) return [ARTICLE + rest];
  return vocabulary.isName(rest) ? [rest] : [];
}

function isBorneOut(form: string, proclitic: string, rest: string, vocabulary: Vocabulary): boolean {
  if (rest.startsWith(ARTICLE)) return rest.length >= SHORTEST_WITH_ARTICLE;
  if (proclitic.endsWith(SWALLOWED_ARTICLE)) return rest.length >= SHORTEST_WITH_ARTICLE - ARTICLE.length;
  const whole = vocabulary.frequency(form);
  const alone = vocabulary.frequency(rest);
  if (CONJUNCTIONS.includes(proclitic)) return rest.length >= SHORTEST_AFTER_CONJUNCTION && alone > 0 && alone * CONJUNCTION_ODDS >= whole;
  return rest.length >= SHORTEST_AFTER_PREPOSITION && alone >= PREPOSITION_ODDS * Math.max(1, whole);
}

/** «هجوماً» is «هجوم» in the accusative, and «أوكرانيًا» no country; without its tanwin only where the corpus has the shorter word, too. */
function withoutAccusative(word: string, bare: string, vocabulary: Vocabulary): string {
  if (!bare.endsWith('ا') || bare.length < SHORTEST_ACCUSATIVE) return bare;
  const rest = bare.slice(0, -1);
  if (TANWIN.test(word)) return rest;
  return !vocabulary.isName(bare) && !PRONOUN.test(bare) && vocabulary.frequency(rest) > 0 ? rest : bare;
}

/** The stem of a folded word without particles. The article is put before words that have none, so that light10 takes it off and leaves a first «و» alone: «وزير» and «الوزير» have one stem. */
export function stemOf(bare: string, vocabulary: Vocabulary): string {
  const plain = bare.startsWith(ARTICLE) && bare.length >= SHORTEST_WITH_ARTICLE ? bare.slice(ARTICLE.length) : bare;
  if (vocabulary.isName(bare) || vocabulary.isName(plain)) return plain;
  return stem(ARTICLE + plain);
}
