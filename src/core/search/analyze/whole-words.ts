import { words } from './whole-word-table';

const whole: ReadonlySet<string> = new Set(words);
/** Endings of number and case, and pronouns; ة before a pronoun is ت. */
const ENDING = /(?:ا|ين|ون|ان|ات|هما|ها|هم|هن|نا|ه)$/u;

/** True for folded words whose first letter looks like a particle and is none, whatever the corpus says. */
export function isWholeWord(form: string): boolean {
  const rest = form.replace(ENDING, '');
  return whole.has(form) || whole.has(rest) || (rest.endsWith('ت') && whole.has(`${rest.slice(0, -1)}ه`));
}
