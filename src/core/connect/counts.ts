/** How often hashes came, in a table that never grows: two that share a place are counted together, so a count is never too small. */
export class Counts {
  readonly #table: Uint32Array | Uint8Array;
  readonly #shift: number;
  readonly #most: number;

  /** A table of two to the power of `bits`; `small` ones stop counting at 255. */
  constructor(bits: number, small: boolean) {
    this.#table = small ? new Uint8Array(2 ** bits) : new Uint32Array(2 ** bits);
    this.#shift = 32 - bits;
    this.#most = small ? 0xff : 0xffffffff;
  }

  add(hash: number): void {
    const at = hash >>> this.#shift;
    const count = this.#table[at] ?? 0;
    if (count < this.#most) this.#table[at] = count + 1;
  }

  of(hash: number): number {
    return this.#table[hash >>> this.#shift] ?? 0;
  }
}
