import type { TypedFastBitSet } from 'typedfastbitset';
import type { IndexView } from '../index/index-view';
import type { Documents } from './documents';
import { valueCount, type NumberRange } from './facet-ranges';

/** How many results carry the values of one facet. */
export interface FirstCounts {
  /** By number; nought for values that were not counted. */
  readonly counts: Uint32Array;
  /** False when values were left out: none of them comes before those that were counted. */
  readonly isWhole: boolean;
}

/** Of which values the most frequent are wanted: of a range, so many besides some that are told anyway. */
export interface WantedCounts {
  readonly range: NumberRange;
  readonly rows: number;
  readonly chosen: ReadonlySet<number>;
}

/**
 * Counts the values of a facet run by run, and stops where none that is left can come among the rows: no value has more results than articles.
 * Where runs must be read first, twice as many are asked for each time.
 */
export function firstCounts(view: IndexView, { range, rows, chosen }: WantedCounts, carriers: Uint8Array): FirstCounts {
  const counts = new Uint32Array(valueCount(view.head));
  const best = new BestCounts(rows);
  const runs = [{ first: range.from, most: Infinity }, ...view.valueRuns().filter(({ first }) => first > range.from && first < range.to)];
  let [read, awaited] = [0, 0];
  for (const [i, { first, most }] of runs.entries()) {
    if (best.least >= most) return { counts, isWhole: most === 0 };
    const before = view.awaited();
    view.valueArticles(first);
    if (view.awaited() !== before) {
      awaited += 1;
      if (awaited > read) break;
      continue;
    }
    read += 1;
    for (let number = first; number < (runs[i + 1]?.first ?? range.to); number += 1) {
      counts[number] = carried(view.valueArticles(number), carriers);
      if (!chosen.has(number)) best.add(counts[number] ?? 0);
    }
  }
  return { counts, isWhole: true };
}

/** Marks the articles of some documents, all of them when `positions` is null. */
export function carriersOf(view: IndexView, { articles }: Documents, positions: TypedFastBitSet | null): Uint8Array {
  const marks = new Uint8Array(view.head.articles);
  if (positions === null) for (const article of articles) marks[article] = 1;
  else positions.forEach((position) => void (marks[articles[position] ?? 0] = 1));
  return marks;
}

/** How many articles of a list are marked. */
export function carried(list: Uint32Array, marks: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < list.length; i += 1) sum += marks[list[i] ?? 0] ?? 0;
  return sum;
}

/** The greatest of some counts, as many as there are rows. */
class BestCounts {
  readonly #most: number;
  readonly #counts: number[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** The last that has a row; nought while rows are free. */
  get least(): number {
    return this.#counts.length < this.#most ? 0 : (this.#counts[0] ?? Infinity);
  }

  add(count: number): void {
    if (count <= this.least) return;
    const at = this.#counts.findIndex((other) => other >= count);
    this.#counts.splice(at < 0 ? this.#counts.length : at, 0, count);
    if (this.#counts.length > this.#most) this.#counts.shift();
  }
}
