import { words } from '../../../../core/text/words';

const LETTERS = /^\p{L}{3,}$/u;

/** The words in the name of an article by which it may be searched for; empty when it is but a number or a hash. */
export function searchableWords(name: string): string {
  return words(name.replace(/[_.~-]/g, ' '))
    .map(({ text }) => text)
    .filter((text) => LETTERS.test(text))
    .join(' ');
}
