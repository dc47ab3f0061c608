import { splitProclitics, type ProcliticSplit } from '../../text/clitics';
import { withoutPronoun } from './endings';
import type { Vocabulary } from './vocabulary';
import { isWholeWord } from './whole-words';

const ARTICLE = 'ال';
const SWALLOWED_ARTICLE = 'لل';
/** «وال…»: fewer letters after the article and it is more likely part of the word («والد»). */
const SHORTEST_WITH_ARTICLE = 5;
const SHORTEST_REST = 3;
const SHORTEST_SURE_REST = 4;
/** What stands before a noun or verb but never before «و» + word: where the corpus has it before the whole word, its first letter is its own («الوزارة», «يواصل»). */
const BEFORE_WHOLE = ['ال', 'و', 'ب', 'ل', 'لل', 'وال', 'بال', 'ي', 'ت'];
const ENDINGS = ['ها', 'هم', 'نا', 'ات', 'ين', 'ون', 'ان', 'يه', 'ا', 'ه', 'ي', 'ت', 'ن'] as const;
/** A word borne out as a whole is parted all the same where its rest is so many times as frequent as what bears it out, which is then a slip of the pen. */
const SLIP_ODDS = 50;
/** Verbs stand with «و» several times as often as alone («وأضاف»), with a preposition no noun does. */
const CONJUNCTION_ODDS = 12;
const PREPOSITION_ODDS = 6;
/** Three letters are soon a word of their own: «ب», «ل», «ك» before them only where that word is no rarer than the whole. */
const SHORT_ODDS = 1;
const FUTURE = /^س([يتن].{3,})$/u;
const CONJUNCTIONS: readonly string[] = ['و', 'ف'];

/** A folded word without the particles glued before it, where names or the words of the corpus bear them out; «لل…» gives its article back. The word itself when it has none. */
export function withoutProclitics(form: string, vocabulary: Vocabulary): string {
  if (vocabulary.isName(form)) return form;
  const splits = splitProclitics(form, () => true).filter(({ proclitic }) => proclitic !== '');
  const name = splits.flatMap(({ proclitic, rest }) => asName(proclitic, rest, vocabulary))[0];
  if (name !== undefined) return name;
  if (isWholeWord(form)) return form;
  const accepted = splits.filter(({ proclitic, rest }) => isBorneOut(form, proclitic, rest, vocabulary)).at(-1);
  if (accepted !== undefined) return accepted.proclitic.endsWith(SWALLOWED_ARTICLE) ? ARTICLE + accepted.rest : withoutFuture(accepted.rest, vocabulary);
  return withoutBoth(form, splits, vocabulary) ?? withoutFuture(form, vocabulary);
}

/** «وقواتها», «لقواتنا», «وسيقول» with something glued at both ends: borne out by what is left without either. Null when nothing is. */
function withoutBoth(form: string, splits: readonly ProcliticSplit[], vocabulary: Vocabulary): string | null {
  const base = withoutPronoun(form, vocabulary);
  if (base !== null) {
    const parted = withoutProclitics(base, vocabulary);
    return base.endsWith(parted) && parted !== base ? form.slice(base.length - parted.length) : null;
  }
  const rests = splits.flatMap(({ proclitic, rest }) => (proclitic.endsWith(SWALLOWED_ARTICLE) || rest.length < SHORTEST_SURE_REST || seenAsWhole(form, vocabulary) > 0 ? [] : [rest]));
  for (const rest of rests) {
    const present = withoutFuture(rest, vocabulary);
    if (present !== rest) return present;
    if (withoutPronoun(rest, vocabulary) !== null) return rest;
  }
  return null;
}

/** «سيقول» is «يقول» to come, where the corpus has that; «سياسة» is not. */
function withoutFuture(form: string, vocabulary: Vocabulary): string {
  const rest = FUTURE.exec(form)?.[1];
  return rest !== undefined && vocabulary.frequency(rest) > 0 && seenAsWhole(form, vocabulary) === 0 ? rest : form;
}

function asName(proclitic: string, rest: string, vocabulary: Vocabulary): readonly string[] {
  if (proclitic.endsWith(SWALLOWED_ARTICLE) && vocabulary.isName(ARTICLE + rest)) return [ARTICLE + rest];
  return vocabulary.isName(rest) ? [rest] : [];
}

function isBorneOut(form: string, proclitic: string, rest: string, vocabulary: Vocabulary): boolean {
  if (rest.startsWith(ARTICLE)) return rest.length >= SHORTEST_WITH_ARTICLE;
  if (proclitic.endsWith(SWALLOWED_ARTICLE)) return rest.length >= SHORTEST_WITH_ARTICLE - ARTICLE.length;
  if (rest.length < SHORTEST_REST) return false;
  const alone = vocabulary.frequency(rest) + vocabulary.frequency(ARTICLE + rest);
  if (alone === 0) return false;
  if (seenAsWhole(form, vocabulary) * SLIP_ODDS > alone) return false;
  return alone * odds(proclitic, rest) >= vocabulary.frequency(form);
}

/** How often the corpus has a word, its endings aside, where no particle of its own could stand. A word that it does not have is looked for with the article alone: queries must not look far. */
function seenAsWhole(form: string, vocabulary: Vocabulary): number {
  if (vocabulary.frequency(form) === 0) return vocabulary.frequency(ARTICLE + form);
  const ending = ENDINGS.find((one) => form.endsWith(one) && form.length - one.length >= SHORTEST_REST);
  const wholes = ending === undefined ? [form] : [form, form.slice(0, -ending.length)];
  return wholes.flatMap((whole) => BEFORE_WHOLE.map((before) => vocabulary.frequency(before + whole))).reduce((sum, count) => sum + count, 0);
}

function odds(proclitic: string, rest: string): number {
  if (CONJUNCTIONS.includes(proclitic)) return CONJUNCTION_ODDS;
  return rest.length >= SHORTEST_SURE_REST ? PREPOSITION_ODDS : SHORT_ODDS;
}
