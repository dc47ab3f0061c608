import * as z from 'zod/mini';
import { fingerprintHex } from '../text/fingerprint';
import { fold } from '../text/fold';
import type { Wording, WordingSet } from './wording-set';

/** What stands as the source of a matter that a reader added. */
const OWN_SOURCE = 'own';
/** More than one writes for one word of a text or one matter. */
const LONGEST = 120;

const setSchema = z.string().check(z.regex(/^[a-z][a-z-]{0,31}$/));
const formSchema = z.string().check(z.maxLength(LONGEST), z.regex(/^\S+(?: \S+){0,3}$/u), z.refine(hasLetters));
const matterSchema = z.string().check(z.maxLength(LONGEST), z.regex(/\S/u));

/** One act of a reader on the table of wordings. The first form is the word by which all are told. */
export const wordingActSchema = z.readonly(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('add'), set: setSchema, word: formSchema, forms: z.readonly(z.array(formSchema).check(z.minLength(1))) }),
    z.strictObject({ kind: z.literal('drop'), set: setSchema, word: z.string().check(z.minLength(1)) }),
    z.strictObject({ kind: z.literal('matter'), set: setSchema, matter: matterSchema }),
  ]),
);

export type WordingAct = z.infer<typeof wordingActSchema>;

/** The table as a reader changed it; the very same where he changed nothing. What he did to a set that the table lacks is passed over. */
export function withOwn(sets: readonly WordingSet[], acts: readonly WordingAct[]): readonly WordingSet[] {
  return acts.reduce((now, act) => (act.kind === 'matter' ? withMatter(now, act) : now.map((set) => (set.id === act.set ? { ...set, words: changed(set.words, act) } : set))), sets);
}

/** Words as one writes them into a field, a comma between two; null where one of them is no word that can be looked for. */
export function typedForms(text: string): readonly string[] | null {
  const forms = text.split(/[,،]/u).map(plain).filter((form) => form !== '');
  return forms.length > 0 && forms.every((form) => formSchema.safeParse(form).success) ? [...new Set(forms)] : null;
}

/** Adds a matter with its words. */
export function addMatter(matter: string, words: readonly string[]): readonly WordingAct[] {
  const set = ownSetId(plain(matter));
  return [{ kind: 'matter', set, matter: plain(matter) }, ...words.map((word): WordingAct => ({ kind: 'add', set, word, forms: [word] }))];
}

/** The acts without what was done to a word, or to a whole matter of the reader's own. */
export function takeBack(acts: readonly WordingAct[], set: string, word: string | null): readonly WordingAct[] {
  return acts.filter((act) => act.set !== set || (word !== null && (act.kind === 'matter' || act.word !== word)));
}

/** True where the reader added the word, or forms of it. */
export function isOwnWord(acts: readonly WordingAct[], set: string, word: string): boolean {
  return acts.findLast((act) => act.kind !== 'matter' && act.set === set && act.word === word)?.kind === 'add';
}

/** True where the reader added the matter. */
export function isOwnMatter(acts: readonly WordingAct[], set: string): boolean {
  return acts.some((act) => act.kind === 'matter' && act.set === set);
}

/** The words that the reader took out of a set. */
export function droppedWords(acts: readonly WordingAct[], set: string): readonly string[] {
  const dropped = acts.flatMap((act) => (act.kind === 'drop' && act.set === set && !isOwnWord(acts, set, act.word) ? [act.word] : []));
  return [...new Set(dropped)];
}

function withMatter(sets: readonly WordingSet[], { set, matter }: { readonly set: string; readonly matter: string }): readonly WordingSet[] {
  return sets.some(({ id }) => id === set) ? sets : [...sets, { id: set, concept: { ar: matter, en: matter }, words: [], source: OWN_SOURCE }];
}

function changed(words: readonly Wording[], act: Exclude<WordingAct, { readonly kind: 'matter' }>): readonly Wording[] {
  if (act.kind === 'drop') return words.filter(({ word }) => word !== act.word);
  if (words.every(({ word }) => word !== act.word)) return [...words, { word: act.word, forms: act.forms }];
  return words.map((one) => (one.word === act.word ? { ...one, forms: [...new Set([...one.forms, ...act.forms])] } : one));
}

function plain(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

/** The same matter has the same id on every device; an id has letters only. */
function ownSetId(matter: string): string {
  return `own-${fingerprintHex(matter).replace(/\d/g, (digit) => String.fromCharCode('g'.charCodeAt(0) + Number(digit)))}`;
}

function hasLetters(form: string): boolean {
  return form.split(' ').every((word) => /[\p{L}\p{N}]/u.test(fold(word)));
}
