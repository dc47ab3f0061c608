/** What is worked out for all passages or articles takes much room for a moment: it is used again, since making it anew for every query is most of the work. */
class Room<T extends Float32Array | Uint32Array> {
  readonly #make: (size: number) => T;
  #numbers: T;

  constructor(make: (size: number) => T) {
    this.#make = make;
    this.#numbers = make(0);
  }

  take(size: number): T {
    if (this.#numbers.length < size) this.#numbers = this.#make(Math.ceil(size * 1.25));
    return this.#numbers;
  }
}

const best = new Room((size) => new Float32Array(size));
const scores = new Room((size) => new Float32Array(size));
const numbers = new Room((size) => new Uint32Array(size));

/** Room for the best of each, nought up to `size`, until it is asked for again. */
export function bestRoom(size: number): Float32Array {
  return best.take(size).fill(0, 0, size);
}

/** Room for numbers with their scores, whatever stands in it, until it is asked for again. */
export function scoredRoom(size: number): { readonly numbers: Uint32Array; readonly scores: Float32Array } {
  return { numbers: numbers.take(size), scores: scores.take(size) };
}
