/** What is worked out passage by passage takes much room for a moment: it is used again, since making it anew for every query is most of the work. */
class Room {
  #numbers = new Float32Array(0);

  take(size: number): Float32Array {
    if (this.#numbers.length < size) this.#numbers = new Float32Array(Math.ceil(size * 1.25));
    return this.#numbers.fill(0, 0, size);
  }
}

const sums = new Room();
const best = new Room();

/** Room for sums, nought up to `size`, until it is asked for again. */
export function sumsRoom(size: number): Float32Array {
  return sums.take(size);
}

/** Room for the best of each, nought up to `size`, until it is asked for again. */
export function bestRoom(size: number): Float32Array {
  return best.take(size);
}
