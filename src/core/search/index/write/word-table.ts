import { functionWord } from '../../analyze/function-words';
import { detached } from '../../../text/detached';

/** The words of a corpus as written, numbered in the order in which they came. */
export class WordTable {
  readonly #numbers = new Map<string, number>();
  readonly written: string[] = [];
  readonly occurrences: number[] = [];
  /** Passages that hold it: all, and set-aside ones. */
  readonly passages: number[] = [];
  readonly aside: number[] = [];
  /** Whether it bears no matter of its own. */
  readonly functions: boolean[] = [];

  /** The number of a word, a new one for a new word. */
  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const own = detached(word);
    const number = this.written.push(own) - 1;
    this.#numbers.set(own, number);
    for (const counts of [this.occurrences, this.passages, this.aside]) counts.push(0);
    this.functions.push(functionWord(own) !== null);
    return number;
  }

  /** Counts a word found. */
  found(number: number): void {
    this.occurrences[number] = (this.occurrences[number] ?? 0) + 1;
  }

  /** Counts a passage that holds a word. */
  inPassage(number: number, isAside: boolean): void {
    this.passages[number] = (this.passages[number] ?? 0) + 1;
    if (isAside) this.aside[number] = (this.aside[number] ?? 0) + 1;
  }

  /** Lets the numbers go; the words stay. */
  forget(): void {
    this.#numbers.clear();
  }
}
