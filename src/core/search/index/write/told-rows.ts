/** A row is told once for all when it has been told on so many pages. */
const OFTEN = 3;
/** Letters of all rows that are told once: a head is read by everyone. */
const MOST_LETTERS = 8000;
/** Rows that are watched; where each card has one of its own, none is worth it. */
const MOST_WATCHED = 5000;

/** Rows that come again and again on pages that are written one after the other. */
export class ToldRows<T> {
  readonly #told: T[] = [];
  readonly #pages = new Map<string, number>();
  #letters = 0;

  /** Those told once for all: a page knows as many as there are when it is written, and later there are more. */
  get rows(): readonly T[] {
    return this.#told;
  }

  /** Takes in what a page had to tell itself. */
  learn(rows: readonly T[]): void {
    for (const row of rows) {
      const text = JSON.stringify(row);
      const pages = (this.#pages.get(text) ?? 0) + 1;
      if (pages > 1 || this.#pages.size < MOST_WATCHED) this.#pages.set(text, pages);
      if (pages !== OFTEN || this.#letters + text.length > MOST_LETTERS) continue;
      this.#letters += text.length;
      this.#told.push(row);
    }
  }
}
