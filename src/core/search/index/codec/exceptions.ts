import type { BitReader } from './bit-reader';
import type { BitWriter } from './bit-writer';
import { STEP_BITS } from './posting-code';
import { riceParameter } from './rice';

/** Writes which of many things are exceptions: how far it is to each, told at the one before. */
export class ExceptionWriter {
  readonly #writer: BitWriter;
  readonly #count: number;
  readonly #places: readonly number[];
  readonly #parameter: number;
  #next = 0;

  /** Tells the first of `places`, which are below `count` and ascend. */
  constructor(writer: BitWriter, places: readonly number[], count: number) {
    this.#writer = writer;
    this.#places = places;
    this.#count = count;
    this.#parameter = Math.min((1 << STEP_BITS) - 1, riceParameter((count - places.length) / (places.length + 1)));
    writer.bits(this.#parameter, STEP_BITS);
    this.next();
  }

  /** To be called at each exception: tells the one after it, or the end. */
  next(): void {
    const before = this.#places[this.#next - 1] ?? -1;
    this.#writer.rice((this.#places[this.#next] ?? this.#count) - before - 1, this.#parameter);
    this.#next += 1;
  }
}

/** Reads what an `ExceptionWriter` wrote. */
export class ExceptionReader {
  readonly #reader: BitReader;
  readonly #parameter: number;
  /** The next exception. */
  at = -1;

  constructor(reader: BitReader) {
    this.#reader = reader;
    this.#parameter = reader.bits(STEP_BITS);
    this.next();
  }

  /** To be called at each exception. */
  next(): void {
    this.at += this.#reader.rice(this.#parameter) + 1;
  }
}
