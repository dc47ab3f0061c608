import type { Passages } from '../codec/passages';

const FIRST = 1024;

/** Passages of one key, put together in memory that is used again and again. */
export class Gathered implements Passages {
  articles = new Uint32Array(FIRST);
  ordinals = new Uint16Array(FIRST);
  /** What was added with each passage: a grade, a count of mentions, a place. */
  grades = new Uint16Array(FIRST);
  length = 0;

  add(article: number, ordinal: number, grade: number): void {
    if (this.length === this.articles.length) this.#grow();
    this.articles[this.length] = article;
    this.ordinals[this.length] = ordinal;
    this.grades[this.length] = grade;
    this.length += 1;
  }

  clear(): void {
    this.length = 0;
  }

  #grow(): void {
    const { articles, ordinals, grades } = this;
    this.articles = new Uint32Array(articles.length * 2);
    this.ordinals = new Uint16Array(articles.length * 2);
    this.grades = new Uint16Array(articles.length * 2);
    this.articles.set(articles);
    this.ordinals.set(ordinals);
    this.grades.set(grades);
  }
}
