import type { PostingList } from '../index/posting-list';

const NOWHERE = new Uint16Array(0);

/** A word that may stand at some place of a phrase. Passages are asked for in their order, so that its list is read once. */
export class PhraseSpot {
  #article = 0;
  #passage = 0;

  constructor(
    readonly list: PostingList,
    readonly places: readonly Uint16Array[],
  ) {}

  /** Where it stands in a passage. */
  placesIn(article: number, ordinal: number): Uint16Array {
    return this.#find(article, ordinal) ? (this.places[this.#passage] ?? NOWHERE) : NOWHERE;
  }

  /** How much it weighs in a passage. */
  gradeIn(article: number, ordinal: number): number {
    return this.#find(article, ordinal) ? (this.list.grades[this.#passage] ?? 0) : 0;
  }

  #find(article: number, ordinal: number): boolean {
    const { articles, starts, ordinals } = this.list;
    while ((articles[this.#article] ?? article) < article) this.#article += 1;
    if (articles[this.#article] !== article) return false;
    const end = starts[this.#article + 1] ?? 0;
    this.#passage = Math.max(this.#passage, starts[this.#article] ?? 0);
    while (this.#passage < end && (ordinals[this.#passage] ?? ordinal) < ordinal) this.#passage += 1;
    return this.#passage < end && ordinals[this.#passage] === ordinal;
  }
}
