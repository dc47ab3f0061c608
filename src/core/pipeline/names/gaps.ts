import type { Token } from './token';

/** A few spaces, with a hyphen or initials among them; bounded, so that a page of spaces costs no more than its length. */
const INSIDE_NAME = /^\s{0,9}(?:[-–‑]|(?:\p{L}\.\s{0,2}){1,5})?\s{0,9}$/u;
const ACRONYM_DOT = /^\.?\s?$/;
const LONGEST_ACRONYM_PART = 3;
const SPACE = /^\s+$/;
const QUOTE = /["“”«»„‟]/;

/** True when two neighbouring words may belong to one name. */
export function joins(last: Token, next: Token): boolean {
  if (INSIDE_NAME.test(next.gap)) return true;
  return ACRONYM_DOT.test(next.gap) && last.folded.length <= LONGEST_ACRONYM_PART && next.folded.length <= LONGEST_ACRONYM_PART;
}

/** True when nothing but space stands before the word. */
export function follows(next: Token): boolean {
  return SPACE.test(next.gap);
}

/** True when a quotation mark stands before the word. */
export function quoted(gap: string): boolean {
  return QUOTE.test(gap);
}
