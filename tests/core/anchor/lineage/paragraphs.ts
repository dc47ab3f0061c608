import type { Anchored } from '../../../../src/core/anchor/anchor-words';
import { articleOf } from '../../search/article-of';

/** Paragraphs of different words, told apart by a letter. */
export function paragraph(name: string, words = 24): string {
  return Array.from({ length: words }, (_, i) => `${name}${letters(i)}`).join(' ');
}

/** An article of paragraphs. */
export function articleOfLines(lines: readonly string[]): Anchored {
  return articleOf('a', lines);
}

function letters(number: number): string {
  return number.toString(10).split('').map((digit) => 'بتثجحخدرزس'.charAt(Number(digit))).join('');
}
