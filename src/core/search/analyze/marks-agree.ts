import { isIgnored } from '../../text/code-points';

/**
 * True when a word of the corpus carries the marks that are asked for («هُدنة» in quotation marks). Letters without a mark in `asked` may carry any;
 * letters are told off from the end, so that glued particles do not matter, and are not compared.
 */
export function marksAgree(asked: string, written: string): boolean {
  const here = markedLetters(written).reverse();
  return markedLetters(asked)
    .reverse()
    .every((marks, i) => marks === '' || here[i] === marks);
}

/** The marks of each letter of a word in NFC, in which marks stand in one order. */
function markedLetters(word: string): string[] {
  const letters: string[] = [];
  for (const character of word) {
    if (isIgnored(character) && letters.length > 0) letters.push((letters.pop() ?? '') + character);
    else if (!isIgnored(character)) letters.push('');
  }
  return letters;
}
