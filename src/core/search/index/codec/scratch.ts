/** Room that codecs use again and again while they read or write one list. */
export class Scratch {
  #numbers = new Uint32Array(0);
  #marks = new Uint32Array(0);
  #others = new Uint32Array(0);
  #ranks = new Uint8Array(0);
  #grades = new Uint8Array(0);

  /** For so many numbers of things. */
  numbers(count: number): Uint32Array {
    if (this.#numbers.length < count) this.#numbers = new Uint32Array(count * 2);
    return this.#numbers;
  }

  /** The same, for marks among these. */
  marks(count: number): Uint32Array {
    if (this.#marks.length < count) this.#marks = new Uint32Array(count * 2);
    return this.#marks;
  }

  /** The same, for those that are not meant. */
  others(count: number): Uint32Array {
    if (this.#others.length < count) this.#others = new Uint32Array(count * 2);
    return this.#others;
  }

  /** The same, for places in an order. */
  ranks(count: number): Uint8Array {
    if (this.#ranks.length < count) this.#ranks = new Uint8Array(count * 2);
    return this.#ranks;
  }

  /** The same, for grades. */
  grades(count: number): Uint8Array {
    if (this.#grades.length < count) this.#grades = new Uint8Array(count * 2);
    return this.#grades;
  }
}

/** Nothing is kept in it from one list to the next. */
export const SCRATCH = new Scratch();
