import type { Entry } from '../index/index-view';

/** A word of the corpus that will do, and how much it counts. */
export interface WeighedEntry {
  readonly entry: Entry;
  readonly weight: number;
}

/** What satisfies one word of a query. */
export interface Sought {
  /** By the word as written. */
  readonly entries: ReadonlyMap<string, WeighedEntry>;
  /** Numbers of the values that the word names -> how much they count. */
  readonly values: ReadonlyMap<number, number>;
  /** True when the corpus does not have the word, and what is like it was taken. */
  readonly guessed: boolean;
}

/** What will do for a word, being collected. */
export class SoughtDraft {
  readonly entries = new Map<string, WeighedEntry>();
  readonly values = new Map<number, number>();
  guessed = false;

  addEntries(entries: readonly Entry[], weight: number | ((entry: Entry) => number)): void {
    for (const entry of entries) {
      const here = typeof weight === 'number' ? weight : weight(entry);
      if (here > (this.entries.get(entry.written)?.weight ?? 0)) this.entries.set(entry.written, { entry, weight: here });
    }
  }

  addValues(values: Iterable<number>, weight: number): void {
    for (const value of values) this.values.set(value, Math.max(weight, this.values.get(value) ?? 0));
  }

  /** Takes over whatever will do for another word. */
  join({ entries, values, guessed }: Sought): void {
    for (const { entry, weight } of entries.values()) this.addEntries([entry], weight);
    for (const [value, weight] of values) this.addValues([value], weight);
    this.guessed ||= guessed;
  }

  get isEmpty(): boolean {
    return this.entries.size + this.values.size === 0;
  }
}
