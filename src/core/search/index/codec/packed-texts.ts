import { unitAt, unitBytes, unpackText } from '../../../text/packed-text';

/** The texts that `joinTexts` joined and `packText` packed, each unpacked when it is asked for. */
export class PackedTexts {
  readonly #bytes: Uint8Array;
  /** Where the separator before each text stands. */
  readonly #starts: readonly number[];

  constructor(bytes: Uint8Array) {
    const starts: number[] = [];
    const separator = unitAt(bytes, 0);
    for (let at = 0; at < bytes.length; at += unitBytes(bytes, at)) if (unitAt(bytes, at) === separator) starts.push(at);
    this.#bytes = bytes;
    this.#starts = starts;
  }

  /** A text by its number; empty behind the last. */
  at(number: number): string {
    const start = this.#starts[number];
    if (start === undefined) return '';
    return unpackText(this.#bytes.subarray(start + unitBytes(this.#bytes, start), this.#starts[number + 1] ?? this.#bytes.length));
  }
}
