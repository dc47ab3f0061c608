import { stemOf } from './analyze/analyze-word';
import { brokenNumbers, soundNumbers } from './analyze/grammatical-number';
import { resemblesFunctionWord } from './analyze/function-words';
import { isNear } from './analyze/near-words';
import type { SearchFile } from './search-file';
import type { SearchIndex } from './search-index';
import { bareTerm, demonymTerm, entityTerm, isWordTerm, stemTerm } from './analyze/term';
import type { Token } from './analyze/token';

/** How much a word found counts, by how it was found. Order matters, not size: what is written counts most, what is guessed least. */
const WEIGHT = { form: 1, bare: 0.95, entity: 0.9, stem: 0.6, demonym: 0.6, number: 0.4, beginning: 0.5, near: 0.4 } as const;
/** What is found by a smaller weight is guessed: good to be shown, not to keep something out. */
export const SURE_WEIGHT = WEIGHT.bare * WEIGHT.stem;
/** A beginning of one letter would be half the corpus. */
const SHORTEST_BEGINNING = 2;
const MOST_BEGINNINGS = 64;
/** Shorter words, their article aside, have too many neighbours. */
const SHORTEST_GUESSED = 4;
const ARTICLE = 'ال';

/** Terms any of which satisfies a word, with their weights. */
export type WordTerms = ReadonlyMap<string, number>;

/**
 * What a word of a query looks for: itself, without particles, its stem, the thing it names, its other number.
 * Only a word that the corpus does not have is completed (`open`) or taken for a near one. Empty when nothing is found; null when the word says nothing (a function word).
 */
export function wordTerms(token: Token, aliasKeys: readonly string[], open: boolean, starred: boolean, index: SearchIndex): WordTerms | null {
  if (token.stem === null) return null;
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    if (index.has(term) && weight > (terms.get(term) ?? 0)) terms.set(term, weight);
  };
  const addWord = (form: string, weight: number): void => {
    add(form, weight);
    add(bareTerm(form), weight * WEIGHT.bare);
  };
  addWord(token.form, WEIGHT.form);
  addWord(token.bare, WEIGHT.bare);
  for (const key of aliasKeys) for (const id of index.file.aliases[key] ?? []) add(entityTerm(id), WEIGHT.entity);
  if (!index.vocabulary.isName(token.bare)) {
    for (const other of brokenNumbers(token.bare, index.vocabulary)) add(stemTerm(stemOf(other, index.vocabulary)), WEIGHT.number);
    for (const other of soundNumbers(token.bare)) addWord(other, WEIGHT.number);
  }
  add(stemTerm(token.stem), WEIGHT.stem);
  for (const term of demonymTerms(token, index.file)) add(term, WEIGHT.demonym);
  if (terms.size === 0 && resemblesFunctionWord(token.form)) return null;
  if (starred || (open && terms.size === 0)) for (const term of completions(token.form, index)) add(term, WEIGHT.beginning);
  if (terms.size > 0 || withoutArticle(token.bare).length < SHORTEST_GUESSED) return terms;
  for (const term of index.file.terms) if (isWordTerm(term) && isNear(term, token.bare)) addWord(term, WEIGHT.near);
  for (const [key, ids] of Object.entries(index.file.aliases)) if (isNear(key, token.bare)) for (const id of ids) add(entityTerm(id), WEIGHT.near);
  return terms;
}

/** The terms of the places that a nationality word is of; none for other words. */
export function demonymTerms({ stem }: Token, { demonyms }: SearchFile): readonly string[] {
  return stem !== null && Object.hasOwn(demonyms, stem) ? (demonyms[stem] ?? []).map(demonymTerm) : [];
}

function completions(form: string, index: SearchIndex): readonly string[] {
  if (form.length < SHORTEST_BEGINNING || form === ARTICLE) return [];
  const named = Object.entries(index.file.aliases).flatMap(([key, ids]) => (key.startsWith(form) ? ids.map(entityTerm) : []));
  const written = [form, ARTICLE + form, bareTerm(form), bareTerm(ARTICLE + form)].flatMap((prefix) => index.beginning(prefix));
  return [...new Set([...named, ...written])].slice(0, MOST_BEGINNINGS);
}

function withoutArticle(form: string): string {
  return form.startsWith(ARTICLE) ? form.slice(ARTICLE.length) : form;
}
