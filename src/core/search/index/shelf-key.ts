import { FUNCTION_WORD } from '../analyze/function-words';
import { blindStem } from './blind-stem';

/** Particles of one letter that are glued before words. Many words begin so themselves: they lose it, too, and so does every form of them. */
const GLUED = 'وفبلك';
const SHORTEST_KEY = 2;

/** Where a folded word or a stem is looked for among the shards of words: alike for as many forms of a word as can be told without the corpus. */
export function shelfKey(text: string): string {
  if (text.startsWith(FUNCTION_WORD)) return text;
  let key = blindStem(text);
  while (key.length > SHORTEST_KEY && GLUED.includes(key.charAt(0))) key = key.slice(1);
  return key;
}
