import { ClauseWindow } from './clause-window';
import { scoredRoom } from './scratch-room';
import type { ClauseArticles } from './weighed-lists';

/** Numbers of articles that are looked at together: what is worked out of them stays in the nearest memory. */
const WINDOW = 4096;

/** Articles, ascending, with what each scores: over the clauses that stand in it, rarity times the most that any of their lists says. */
export interface ScoredArticles {
  readonly articles: Uint32Array;
  readonly scores: Float32Array;
}

/** Where articles are looked for: in numbers from `from` up to `to`, those that are barred left out. */
export interface Range {
  readonly from: number;
  readonly to: number;
  /** By number; null when none is. */
  readonly barred: Uint8Array | null;
}

/** The articles in which every clause stands. The shortest clause says where the others need be looked for. */
export function articlesWithAll(clauses: readonly ClauseArticles[], { from, to, barred }: Range): ScoredArticles {
  const [shortest, ...others] = clauses.map((clause) => new ClauseWindow(clause)).sort((a, b) => a.size - b.size);
  if (shortest === undefined || shortest.size === 0) return { articles: new Uint32Array(0), scores: new Float32Array(0) };
  const found = new FoundArticles(Math.min(to - from, shortest.size));
  const best = new Float32Array(WINDOW);
  for (let first = from; first < to; first += WINDOW) {
    const end = Math.min(to, first + WINDOW);
    shortest.raise(best.fill(0), first, end);
    found.open(best, first, end - first, shortest.rarity, barred);
    for (const other of others) {
      if (found.isOpenEmpty) break;
      other.raiseAt(best.fill(0), first, end, found.opened());
      found.keep(best, first, other.rarity);
    }
    found.close();
  }
  return found.articles();
}

/** The articles that come near to what is asked for: worth so much of the best, and at least `least`. An article is worth the rarity of the clauses that stand in it. */
export function articlesWithMost(clauses: readonly ClauseArticles[], range: Range, least: number, ofBest: number): ScoredArticles {
  const { worth, scores, best } = articleWorth(clauses, range);
  const enough = Math.max(best * ofBest, least);
  const articles = new Uint32Array(worth.length);
  let size = 0;
  for (let i = 0; i < worth.length; i += 1) {
    const here = worth[i] ?? 0;
    if (here === 0 || here < enough) continue;
    articles[size] = range.from + i;
    scores[size] = scores[i] ?? 0;
    size += 1;
  }
  return { articles: articles.slice(0, size), scores: scores.slice(0, size) };
}

/** Marks the numbers of all articles in which any clause stands, set-aside parts by themselves. */
export function articlesWithAny(clauses: readonly ClauseArticles[], numbers: number): Uint8Array {
  const marks = new Uint8Array(numbers);
  for (const { list: { articles, grades }, impacts } of clauses.flatMap(({ lists }) => lists)) {
    for (let a = 0; a < articles.length; a += 1) if ((impacts[grades[a] ?? 0] ?? 0) > 0) marks[articles[a] ?? 0] = 1;
  }
  return marks;
}

/** What each number is worth and scores, nought for those that are barred, and the most that any is worth. */
function articleWorth(clauses: readonly ClauseArticles[], { from, to, barred }: Range): { readonly worth: Float64Array; readonly scores: Float32Array; readonly best: number } {
  const [worth, scores] = [new Float64Array(to - from), new Float32Array(to - from)];
  const windows = clauses.map((clause) => new ClauseWindow(clause));
  const says = new Float32Array(WINDOW);
  for (let first = from; first < to; first += WINDOW) {
    const end = Math.min(to, first + WINDOW);
    for (const window of windows) {
      window.raise(says.fill(0), first, end);
      for (let number = first; number < end; number += 1) {
        const here = says[number - first] ?? 0;
        if (here === 0 || barred?.[number] === 1) continue;
        worth[number - from] = (worth[number - from] ?? 0) + window.rarity;
        scores[number - from] = (scores[number - from] ?? 0) + here * window.rarity;
      }
    }
  }
  return { worth, scores, best: greatest(worth) };
}

function greatest(worth: Float64Array): number {
  let most = 0;
  for (let i = 0; i < worth.length; i += 1) if ((worth[i] ?? 0) > most) most = worth[i] ?? 0;
  return most;
}

/** Articles being found, window by window: those of the open window may still be left out. */
class FoundArticles {
  readonly #numbers: Uint32Array;
  readonly #scores: Float32Array;
  #closed = 0;
  #size = 0;

  /** For at most so many. */
  constructor(most: number) {
    ({ numbers: this.#numbers, scores: this.#scores } = scoredRoom(most + 1));
  }

  get isOpenEmpty(): boolean {
    return this.#size === this.#closed;
  }

  opened(): Uint32Array {
    return this.#numbers.subarray(this.#closed, this.#size);
  }

  /** Takes every article of a window in which a clause stands. */
  open(best: Float32Array, first: number, width: number, rarity: number, barred: Uint8Array | null): void {
    const [numbers, scores] = [this.#numbers, this.#scores];
    let size = this.#closed;
    for (let at = 0; at < width; at += 1) {
      const here = best[at] ?? 0;
      if (here === 0 || (barred !== null && barred[first + at] === 1)) continue;
      numbers[size] = first + at;
      scores[size] = here * rarity;
      size += 1;
    }
    this.#size = size;
  }

  /** Keeps those in which a further clause stands. */
  keep(best: Float32Array, first: number, rarity: number): void {
    const [numbers, scores, end] = [this.#numbers, this.#scores, this.#size];
    let size = this.#closed;
    for (let i = size; i < end; i += 1) {
      const number = numbers[i] ?? 0;
      const here = best[number - first] ?? 0;
      if (here === 0) continue;
      numbers[size] = number;
      scores[size] = (scores[i] ?? 0) + here * rarity;
      size += 1;
    }
    this.#size = size;
  }

  close(): void {
    this.#closed = this.#size;
  }

  articles(): ScoredArticles {
    return { articles: this.#numbers.slice(0, this.#closed), scores: this.#scores.slice(0, this.#closed) };
  }
}
