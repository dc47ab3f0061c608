import type { ClauseArticles, WeighedArticles } from './weighed-lists';

/** What further passages of an article add to its best one, at most. */
const OTHERS = 0.3;
/** By the number of passages: what an article counts more than its best one. */
const MORE = Float32Array.from({ length: 256 }, (_, passages) => 1 + OTHERS * (1 - 1 / Math.max(1, passages)));
/** A list with so many times more articles than are looked at is not read but searched. */
const MUCH_LONGER = 24;

/** The articles of a clause, a window of them at a time; it moves on over all of them. */
export class ClauseWindow {
  readonly rarity: number;
  /** Articles in its lists, each as often as it stands there. */
  readonly size: number;
  readonly #lists: readonly WeighedArticles[];
  /** Where each list goes on. */
  readonly #next: Uint32Array;

  constructor({ lists, rarity }: ClauseArticles) {
    this.rarity = rarity;
    this.size = lists.reduce((sum, { list }) => sum + list.articles.length, 0);
    this.#lists = lists.filter(({ list }) => list.articles.length > 0);
    this.#next = new Uint32Array(this.#lists.length);
  }

  /** Raises `best[article - first]` to what the clause counts in each article from `first` up to `end`. */
  raise(best: Float32Array, first: number, end: number): void {
    this.#lists.forEach((weighed, l) => {
      const from = firstFrom(weighed.list.articles, this.#next[l] ?? 0, first);
      const to = firstFrom(weighed.list.articles, from, end);
      this.#next[l] = to;
      if (from < to) raiseAll(best, weighed, from, to, first);
    });
  }

  /** The same, at least of the articles wanted, which lie in the window. */
  raiseAt(best: Float32Array, first: number, end: number, wanted: Uint32Array): void {
    this.#lists.forEach((weighed, l) => {
      const from = firstFrom(weighed.list.articles, this.#next[l] ?? 0, first);
      const to = firstFrom(weighed.list.articles, from, end);
      this.#next[l] = to;
      if (to - from > MUCH_LONGER * wanted.length) raiseFew(best, weighed, from, first, wanted);
      else if (from < to) raiseAll(best, weighed, from, to, first);
    });
  }
}

function raiseAll(best: Float32Array, { list: { articles, passages, grades }, impacts }: WeighedArticles, from: number, to: number, first: number): void {
  for (let a = from; a < to; a += 1) {
    const at = (articles[a] ?? 0) - first;
    const impact = (impacts[grades[a] ?? 0] ?? 0) * (MORE[passages[a] ?? 0] ?? 0);
    if (impact > (best[at] ?? 0)) best[at] = impact;
  }
}

function raiseFew(best: Float32Array, { list: { articles, passages, grades }, impacts }: WeighedArticles, from: number, first: number, wanted: Uint32Array): void {
  let a = from;
  for (let i = 0; i < wanted.length; i += 1) {
    const article = wanted[i] ?? 0;
    a = firstFrom(articles, a, article);
    if (articles[a] !== article) continue;
    const impact = (impacts[grades[a] ?? 0] ?? 0) * (MORE[passages[a] ?? 0] ?? 0);
    if (impact > (best[article - first] ?? 0)) best[article - first] = impact;
  }
}

/** Position from `from` on of the first number that is at least `wanted`, looked for in ever longer steps. */
function firstFrom(ascending: Uint32Array, from: number, wanted: number): number {
  const { length } = ascending;
  let low = from;
  let step = 1;
  while (low + step <= length && (ascending[low + step - 1] ?? 0) < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(length, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
