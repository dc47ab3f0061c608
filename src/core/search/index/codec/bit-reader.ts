import { RICE_LIMIT, RICE_WIDTH } from './rice';
import { LENGTH_BITS, type SymbolCode } from './symbol-code';

const MOST_AT_ONCE = 24;
/** Bits of a number's code that are surely seen at once. */
const SEEN = 25;

/** Reads what a `BitWriter` wrote. Behind the end there are noughts. */
export class BitReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  /** Bytes from which four can be read. */
  readonly #whole: number;
  #at: number;

  /** From a bit of these bytes on. */
  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#whole = bytes.length - 3;
    this.#at = at;
  }

  /** The next bit's number. */
  get position(): number {
    return this.#at;
  }

  /** A second reader of the same bytes, from a bit of them on. */
  from(at: number): BitReader {
    return new BitReader(this.#bytes, at);
  }

  bits(width: number): number {
    if (width > MOST_AT_ONCE) {
      const low = this.bits(16);
      return low + this.bits(width - 16) * 0x10000;
    }
    const value = this.#peek() & ((1 << width) - 1);
    this.#at += width;
    return value;
  }

  rice(k: number): number {
    const word = this.#peek();
    const seen = ~word;
    const ones = seen === 0 ? RICE_LIMIT : Math.min(RICE_LIMIT, 31 - Math.clz32(seen & -seen));
    if (ones === RICE_LIMIT) {
      this.#at += RICE_LIMIT;
      return this.bits(this.bits(RICE_WIDTH));
    }
    this.#at += ones + 1;
    if (ones + 1 + k > SEEN) return ((ones << k) | this.bits(k)) >>> 0;
    this.#at += k;
    return (ones << k) | ((word >>> (ones + 1)) & ((1 << k) - 1));
  }

  /** Ascending numbers from `base` on, by their gaps. */
  ascending(numbers: Uint32Array, from: number, to: number, base: number, k: number): void {
    this.#ascend(numbers, from, to, base, Infinity, k);
  }

  /** The same for numbers from nought up to the first that is not below `end`, which is left out; gives how many there are. */
  ascendingBelow(numbers: Uint32Array, end: number, k: number): number {
    return this.#ascend(numbers, 0, end, 0, end, k);
  }

  /** Places in an order of no more than `most` behind the first: as many ones, and a nought unless it is the last. */
  ranks(ranks: Uint8Array, count: number, most: number): void {
    let bit = this.#at;
    for (let at = 0; at < count; ) {
      this.#at = bit;
      let word = this.#peek() & ((1 << SEEN) - 1);
      for (let end = bit + SEEN - most; at < count && bit <= end; at += 1) {
        const ones = Math.min(most, 31 - Math.clz32(~word & (word + 1)));
        const length = ones < most ? ones + 1 : most;
        ranks[at] = ones;
        word >>>= length;
        bit += length;
      }
    }
    this.#at = bit;
  }

  below(limit: number): number {
    if (limit <= 1) return 0;
    const width = 32 - Math.clz32(limit - 1);
    const spare = 2 ** width - limit;
    const high = this.bits(width - 1);
    return high < spare ? high : high * 2 + this.bits(1) - spare;
  }

  gamma(): number {
    const word = this.#peek();
    const ones = 31 - Math.clz32(~word & (word + 1));
    if (ones >= 0 && ones * 2 < SEEN) {
      this.#at += ones * 2 + 1;
      return (1 << ones) + ((word >>> (ones + 1)) & ((1 << ones) - 1)) - 1;
    }
    const width = this.rice(0);
    return 2 ** width + this.bits(width) - 1;
  }

  symbol({ table, width }: Pick<SymbolCode, 'table' | 'width'>): number {
    const entry = table[this.#peek() & ((1 << width) - 1)] ?? 0;
    this.#at += entry & ((1 << LENGTH_BITS) - 1);
    return entry >>> LENGTH_BITS;
  }

  /** Goes on at the next whole byte. */
  align(): void {
    this.#at = (this.#at + 7) & ~7;
  }

  skip(bits: number): void {
    this.#at += bits;
  }

  /** Up to the place `to`, or the first number not below `end`; gives how many places are filled. */
  #ascend(numbers: Uint32Array, from: number, to: number, base: number, end: number, k: number): number {
    const view = this.#view;
    const whole = this.#whole;
    const low = (1 << k) - 1;
    let bit = this.#at;
    let number = base;
    let at = from;
    while (at < to && number < end) {
      const byte = bit >>> 3;
      const word = byte < whole ? view.getUint32(byte, true) >>> (bit & 7) : 0xffffffff;
      const ones = 31 - Math.clz32(~word & (word + 1));
      if (ones >= 0 && ones < RICE_LIMIT && ones + k < SEEN) {
        number += (ones << k) | ((word >>> (ones + 1)) & low);
        bit += ones + 1 + k;
      } else {
        this.#at = bit;
        number += this.rice(k);
        bit = this.#at;
      }
      if (number < end) numbers[at++] = number++;
    }
    this.#at = bit;
    return at - from;
  }

  /** At least 25 of the next bits. */
  #peek(): number {
    const at = this.#at >>> 3;
    if (at < this.#whole) return this.#view.getUint32(at, true) >>> (this.#at & 7);
    const bytes = this.#bytes;
    return ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> (this.#at & 7);
  }
}
