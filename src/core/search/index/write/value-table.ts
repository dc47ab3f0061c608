import type { ValueKey } from '../indexed-article';

/** The values that articles were added with, numbered in the order in which they came. */
export class ValueTable {
  readonly #numbers = new Map<string, number>();

  get length(): number {
    return this.#numbers.size;
  }

  /** The number of a value, a new one for a new value. */
  number(value: ValueKey): number {
    const name = nameOf(value);
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(name, number);
    return number;
  }

  /** Null for a value that no article has. */
  known(value: ValueKey): number | null {
    return this.#numbers.get(nameOf(value)) ?? null;
  }
}

function nameOf({ facet, id }: ValueKey): string {
  return `${facet} ${id}`;
}
