import { BitReader } from './bit-reader';
import { ByteReader } from './byte-reader';
import { unpackText } from '../../../text/packed-text';
import { LENGTH_PARAMETER } from './spelling-writer';

/** Reads what a `SpellingWriter` wrote. */
export class SpellingReader {
  readonly bits: BitReader;
  /** What stands behind. */
  readonly rest: Uint8Array;
  readonly #heads: string;
  readonly #ends: string;
  #head = 0;
  #end = 0;

  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    this.#heads = unpackText(reader.section());
    this.#ends = unpackText(reader.section());
    this.bits = new BitReader(reader.section());
    this.rest = reader.remaining();
  }

  after(before: string): string {
    const shared = this.bits.rice(LENGTH_PARAMETER);
    const from = this.#head;
    this.#head += this.bits.rice(LENGTH_PARAMETER);
    return before.slice(0, shared) + this.#heads.slice(from, this.#head);
  }

  like(model: string): string {
    const isWhole = this.bits.bits(1) === 0;
    const length = isWhole ? model.length : this.bits.rice(LENGTH_PARAMETER);
    const start = isWhole ? 0 : this.bits.rice(0);
    const before = this.#ending(this.bits.rice(0));
    return before + model.slice(start, start + length) + this.#ending(this.bits.rice(0));
  }

  #ending(length: number): string {
    this.#end += length;
    return this.#ends.slice(this.#end - length, this.#end);
  }
}
