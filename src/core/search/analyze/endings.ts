import type { Vocabulary } from './vocabulary';

const ARTICLE = 'ال';
const SHORTEST_WITH_ARTICLE = 5;
const SHORTEST_REST = 3;
const SHORTEST_ACCUSATIVE = 4;
const DUAL = /^(.{2,})ت(?:ان|ين)$/u;
const LIKELY_FEMININE = /^(.{2,}[^اوي])ت(?:هما|ها|هم|هن|نا|كم|ه)$/u;
const LIKELY_PRONOUN = /^(.{4,})(?:هما|هم|هن)$/u;
/** Third persons of the past («قالت», «قالوا»); a long word in «وا» («انسحبوا»), and one in «ت» that begins like derived verbs («استقبلت»), are hardly anything else. */
const VERB = /^(.{3,})(?:(?<!ا)ت|وا)$/u;
const SURE_VERB = /^(.{4,})وا$|^([ات].{2,}[^اوي])ت$/u;
const LIKELY_ACCUSATIVE = /^.{3,}[^يهنوا]ا$/u;
/** Glued pronouns, longest first. */
const PRONOUNS = ['هما', 'كما', 'ها', 'هم', 'هن', 'نا', 'كم', 'ه'] as const;
/** Fathatan on either side of the alif at the end of a word. */
const TANWIN = /(?:\u064b\u0627|\u0627\u064b)$/u;
/** «قواتها», «قواتنا», «قواتهما», «كانوا»: their alif is no case ending. */
const NO_CASE = /(?:[هنو]|[هك]م)ا$/u;
/** How a word ends before a pronoun -> how it ends alone: ة becomes ت, ء gets a seat, ى becomes ا, the ن of plurals falls. */
const BEFORE_PRONOUN = [
  ['ت', 'ه'],
  ['', ''],
  ['ي', 'ء'],
  ['و', 'ء'],
  ['ا', 'ي'],
  ['ي', 'ين'],
  ['و', 'وا'],
] as const satisfies readonly (readonly [bound: string, free: string])[];

/** A folded word without particles, its case ending, pronoun or ending of verbs taken off where the corpus has the word without: what the light stem does not see. */
export function withoutEndings(written: string, bare: string, vocabulary: Vocabulary): string {
  const free = withoutAccusative(written, bare, vocabulary);
  if (free !== bare || vocabulary.isName(bare)) return free;
  const dual = withoutDual(bare, vocabulary);
  if (dual !== null || hasArticle(bare)) return dual ?? bare;
  return withoutPronoun(bare, vocabulary) ?? withoutLikelyPronoun(bare, vocabulary) ?? withoutVerbEnding(bare, vocabulary) ?? bare;
}

/** «هجوماً» is «هجوم» in the accusative, and «أوكرانيًا» no country; without its tanwin only where the corpus has the shorter word, too, or not the whole one with its article, as it would have «الكاميرا». */
function withoutAccusative(written: string, bare: string, vocabulary: Vocabulary): string {
  if (!bare.endsWith('ا') || bare.length < SHORTEST_ACCUSATIVE) return bare;
  const rest = bare.slice(0, -1);
  if (TANWIN.test(written)) return rest;
  if (vocabulary.isName(bare) || NO_CASE.test(bare) || hasArticle(bare)) return bare;
  return isKnown(rest, vocabulary) || (LIKELY_ACCUSATIVE.test(bare) && vocabulary.frequency(ARTICLE + bare) === 0) ? rest : bare;
}

/** «قريتين» are two of «قرية»: the light stem leaves the ت. */
function withoutDual(bare: string, vocabulary: Vocabulary): string | null {
  const feminine = DUAL.exec(bare)?.[1];
  return feminine !== undefined && isKnown(`${feminine}ه`, vocabulary) ? `${feminine}ه` : null;
}

/** The word of the corpus to which a pronoun is glued («قواتهم», «حكومته», «أعضائه»); null when there is none. */
export function withoutPronoun(bare: string, vocabulary: Vocabulary): string | null {
  if (hasArticle(bare) || vocabulary.frequency(ARTICLE + bare) > 0) return null;
  const pronoun = PRONOUNS.find((one) => bare.endsWith(one) && bare.length - one.length >= SHORTEST_REST);
  if (pronoun === undefined) return null;
  const rest = bare.slice(0, -pronoun.length);
  for (const [bound, free] of BEFORE_PRONOUN) {
    const alone = rest.slice(0, rest.length - bound.length) + free;
    if (rest.endsWith(bound) && isKnown(alone, vocabulary)) return alone;
  }
  return null;
}

/** The same by the look of a word alone: ة stands before a pronoun («حمولتها»), and few long words end in «هم» otherwise. */
function withoutLikelyPronoun(bare: string, vocabulary: Vocabulary): string | null {
  if (vocabulary.frequency(ARTICLE + bare) > 0) return null;
  const feminine = LIKELY_FEMININE.exec(bare)?.[1];
  return feminine === undefined ? (LIKELY_PRONOUN.exec(bare)?.[1] ?? null) : `${feminine}ه`;
}

/** «قالت», «قالوا» are «قال»; «بيت» is no verb, since nouns stand with the article. What can hardly be but a verb needs no other form of it in the corpus. */
function withoutVerbEnding(bare: string, vocabulary: Vocabulary): string | null {
  if (vocabulary.frequency(ARTICLE + bare) > 0) return null;
  const sure = SURE_VERB.exec(bare)?.slice(1).find((one) => one !== undefined);
  if (sure !== undefined) return sure;
  const rest = VERB.exec(bare)?.[1];
  return rest !== undefined && vocabulary.frequency(rest) > 0 ? rest : null;
}

/** True for a word that the corpus has, with its article or without. */
function isKnown(form: string, vocabulary: Vocabulary): boolean {
  return vocabulary.frequency(form) > 0 || vocabulary.frequency(hasArticle(form) ? form.slice(ARTICLE.length) : ARTICLE + form) > 0;
}

function hasArticle(bare: string): boolean {
  return bare.startsWith(ARTICLE) && bare.length >= SHORTEST_WITH_ARTICLE;
}
