import { RICE_LIMIT, RICE_WIDTH } from './rice';

const FIRST_BYTES = 64;
const MOST_AT_ONCE = 24;

/** Numbers one after the other in as few bits as each needs, lowest bit first. */
export class BitWriter {
  #bytes = new Uint8Array(FIRST_BYTES);
  #length = 0;
  #held = 0;
  #holding = 0;

  /** Bits written. */
  get length(): number {
    return this.#length * 8 + this.#holding;
  }

  /** The lowest `width` bits of a number below 2^32. */
  bits(value: number, width: number): void {
    if (width > MOST_AT_ONCE) {
      this.bits(value & 0xffff, 16);
      this.bits(value >>> 16, width - 16);
      return;
    }
    this.#held |= (value & ((1 << width) - 1)) << this.#holding;
    this.#holding += width;
    while (this.#holding >= 8) {
      this.#push(this.#held & 0xff);
      this.#held >>>= 8;
      this.#holding -= 8;
    }
  }

  /** Golomb code whose parameter is a power of two: `value >> k` in ones, a nought, then the `k` lowest bits. */
  rice(value: number, k: number): void {
    const ones = k > 31 ? 0 : value >>> k;
    if (ones >= RICE_LIMIT) {
      this.bits((1 << RICE_LIMIT) - 1, RICE_LIMIT);
      const width = 32 - Math.clz32(value);
      this.bits(width, RICE_WIDTH);
      this.bits(value, width);
      return;
    }
    this.bits((1 << ones) - 1, ones + 1);
    this.bits(value, k);
  }

  /** A number below `limit`, all alike: the first ones take a bit less where `limit` is no power of two. */
  below(value: number, limit: number): void {
    if (limit <= 1) return;
    const width = 32 - Math.clz32(limit - 1);
    const spare = 2 ** width - limit;
    if (value < spare) this.bits(value, width - 1);
    else {
      this.bits((value + spare) >>> 1, width - 1);
      this.bits((value + spare) & 1, 1);
    }
  }

  /** Code of Elias for numbers whose size nothing tells: 0 takes one bit, `n` about twice its own. */
  gamma(value: number): void {
    const width = 31 - Math.clz32(value + 1);
    this.rice(width, 0);
    this.bits(value + 1, width);
  }

  /** Bits of somewhere else. */
  copy(source: Uint8Array, from: number, count: number): void {
    for (let at = from, left = count; left > 0; ) {
      const width = Math.min(8 - (at & 7), left);
      this.bits((source[at >>> 3] ?? 0) >>> (at & 7), width);
      at += width;
      left -= width;
    }
  }

  /** Goes on at the next whole byte. */
  align(): void {
    if (this.#holding > 0) this.bits(0, 8 - this.#holding);
  }

  /** All bytes, the last one filled up with noughts. */
  finish(): Uint8Array {
    this.align();
    return this.#bytes.slice(0, this.#length);
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }
}
