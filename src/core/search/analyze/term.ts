import type { EntityId } from '../../model/entity';
import { FUNCTION_WORD } from './function-words';
import type { Token } from './token';

/** Marks of the kinds of term; a word begins with none of them. */
const BARE = '=';
const STEM = '~';
const ENTITY = '@';
const DEMONYM = '^';

/** The term of a word that stands in the text with glued particles, these taken off. The term of a folded word as written is the word itself. */
export function bareTerm(form: string): string {
  return BARE + form;
}

/** The term of a stem. */
export function stemTerm(stem: string): string {
  return STEM + stem;
}

/** The term of a thing that is named, however it is spelt. */
export function entityTerm(id: EntityId): string {
  return ENTITY + id;
}

/** The term of belonging to a place, however that is spelt. */
export function demonymTerm(of: EntityId): string {
  return DEMONYM + of;
}

/** True for the term of a folded word as written. */
export function isWordTerm(term: string): boolean {
  return ![BARE, STEM, ENTITY, DEMONYM, FUNCTION_WORD].includes(term.charAt(0));
}

/** The terms under which a word of a text is found. */
export function termsOf({ form, bare, stem }: Token): readonly string[] {
  return [form, ...(bare === form ? [] : [bareTerm(bare)]), ...(stem === null ? [] : [stemTerm(stem)])];
}
