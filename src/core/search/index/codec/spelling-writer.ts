import { ByteWriter } from './byte-writer';
import { BitWriter } from './bit-writer';
import { packText } from '../../../text/packed-text';
import { sharedPart } from './shared-part';

/** Parameter of lengths of words and of their parts. */
export const LENGTH_PARAMETER = 1;

/** Words by what they share with one already written: how much is told in bits, and the letters that are new stand apart, since letters alone compress best. */
export class SpellingWriter {
  readonly bits = new BitWriter();
  #heads = '';
  #ends = '';

  /** Bytes so far, about. */
  get length(): number {
    return this.#heads.length + this.#ends.length + this.bits.length / 8;
  }

  /** A word that follows `before` in a sorted list. */
  after(text: string, before: string): void {
    let shared = 0;
    while (shared < text.length && text[shared] === before[shared]) shared += 1;
    this.bits.rice(shared, LENGTH_PARAMETER);
    this.bits.rice(text.length - shared, LENGTH_PARAMETER);
    this.#heads += text.slice(shared);
  }

  /** A word that has its longest part in common with `model`: all of it most often. */
  like(text: string, model: string): void {
    const { from, start, length } = sharedPart(text, model);
    this.bits.bits(length === model.length ? 0 : 1, 1);
    if (length !== model.length) {
      this.bits.rice(length, LENGTH_PARAMETER);
      this.bits.rice(start, 0);
    }
    this.bits.rice(from, 0);
    this.bits.rice(text.length - from - length, 0);
    this.#ends += text.slice(0, from) + text.slice(from + length);
  }

  /** Letters and bits, and what `rest` adds. */
  finish(rest: Uint8Array = new Uint8Array(0)): Uint8Array {
    const writer = new ByteWriter();
    writer.section(packText(this.#heads));
    writer.section(packText(this.#ends));
    writer.section(this.bits.finish());
    writer.raw(rest);
    return writer.finish();
  }
}
