import { splitProclitics } from '../text/clitics';
import { fold } from '../text/fold';
import type { Word } from '../text/words';
import type { Wording, WordingSet } from './wording-set';

/** A word of a set that stands in a text, and how many words of the text it takes. */
export interface WordingMatch {
  readonly set: WordingSet;
  readonly wording: Wording;
  readonly length: number;
}

/** Finds at a place of a text the words of the sets that stand there: of one set at most one, the longest. */
export type WordingMatcher = (all: readonly Word[], at: number) => readonly WordingMatch[];

interface Form {
  readonly set: WordingSet;
  readonly wording: Wording;
  /** As written, and folded. */
  readonly written: readonly string[];
  readonly tokens: readonly string[];
}

const ARTICLE = 'ال';
const ACCUSATIVE = 'ا';
const ALIF_MAQSURA = 'ى';
const YA = 'ي';
/** Pronouns, folded; a ة before them is ت. */
const PRONOUNS = ['ها', 'هم', 'هما', 'هن', 'نا', 'ه'] as const;
/** Of fewer letters a form is taken as it stands: «ضم» is not in «ضمها» of another verb. */
const SHORTEST_WITH_PRONOUN = 3;
/** Of fewer letters a form takes no ending of a single letter: «حربة» is no «حرب». */
const SHORTEST_WITH_LETTER = 4;
/** Words on either side that may tell that another sense is meant. */
const NEAR = 2;
const SHORTEST_WITH_EITHER_YA = 5;

/** Prepares the sets for reading texts. */
export function wordingMatcher(sets: readonly WordingSet[]): WordingMatcher {
  const byFirst = indexOf(sets);
  return (all, at) => {
    const best = new Map<string, WordingMatch>();
    const splits = splitProclitics(all[at]?.text ?? '', (form) => byFirst.has(form));
    for (const { rest, proclitic } of splits) {
      for (const form of formsOf(byFirst, rest, proclitic)) {
        const length = form.tokens.length;
        if ((best.get(form.set.id)?.length ?? 0) < length && spells(form, all, at, rest) && means(form.wording, all, at, length)) best.set(form.set.id, { set: form.set, wording: form.wording, length });
      }
    }
    return [...best.values()];
  };
}

/** «للغزو» is «ل» and «الغزو»: the form may stand with the article that the particle swallowed. */
function formsOf(byFirst: ReadonlyMap<string, readonly Form[]>, rest: string, proclitic: string): readonly Form[] {
  const folded = fold(rest);
  return byFirst.get(folded) ?? (proclitic.endsWith('لل') ? (byFirst.get(ARTICLE + folded) ?? []) : []);
}

function indexOf(sets: readonly WordingSet[]): ReadonlyMap<string, readonly Form[]> {
  const index = new Map<string, Form[]>();
  for (const set of sets) {
    for (const wording of set.words) {
      for (const text of wording.forms) {
        const written = text.split(' ');
        const form: Form = { set, wording, written, tokens: written.map(fold) };
        for (const first of spellings(form.tokens[0] ?? '', form.tokens.length === 1)) {
          const same = index.get(first);
          if (same === undefined) index.set(first, [form]);
          else same.push(form);
        }
      }
    }
  }
  return index;
}

/** A folded word as it may stand in a text without particles: with its article, in the accusative, with a pronoun. */
function spellings(token: string, isLast: boolean): readonly string[] {
  const plain = [token, ARTICLE + token];
  if (!isLast || token.length < SHORTEST_WITH_PRONOUN) return plain;
  const bound = token.endsWith('ه') ? `${token.slice(0, -1)}ت` : token;
  const endings = [...(bound === token ? [ACCUSATIVE] : []), ...PRONOUNS].filter((ending) => ending.length > 1 || token.length >= SHORTEST_WITH_LETTER);
  return [...plain, ...endings.map((ending) => bound + ending)];
}

function spells({ written, tokens }: Form, all: readonly Word[], at: number, rest: string): boolean {
  return tokens.every((token, index) => {
    const word = index === 0 ? rest : (all[at + index]?.text ?? '');
    return (index === 0 || spellings(token, index === tokens.length - 1).includes(fold(word))) && endsAlike(written[index] ?? '', word);
  });
}

/** Folding joins ى and ي, which part «على» from «علي». In long words ى is a way to write ي. */
function endsAlike(form: string, word: string): boolean {
  if (!word.endsWith(ALIF_MAQSURA) && !word.endsWith(YA)) return true;
  if (form.endsWith(ALIF_MAQSURA)) return word.endsWith(ALIF_MAQSURA);
  return !form.endsWith(YA) || word.endsWith(YA) || form.length >= SHORTEST_WITH_EITHER_YA;
}

/** True unless a neighbour tells that the word means something else here. */
function means({ unless = [], only = [] }: Wording, all: readonly Word[], at: number, length: number): boolean {
  const around = (words: number): readonly Word[] => [...all.slice(Math.max(0, at - words), at), ...all.slice(at + length, at + length + words)];
  const stands = (neighbours: readonly string[], words: number): boolean => around(words).some(({ text }) => neighbours.some((neighbour) => isWord(text, neighbour)));
  return !stands(unless, NEAR) && (only.length === 0 || stands(only, 1));
}

function isWord(word: string, form: string): boolean {
  const folded = fold(form);
  return splitProclitics(word, (rest) => rest === folded || rest === ARTICLE + folded).length > 0;
}
