import { BitWriter } from '../codec/bit-writer';

/** A block of memory is begun anew behind so many bits. */
const BLOCK_BITS = 1 << 25;
/** Factor between the number of a block and the bits in it. */
const BLOCK_SPAN = 2 ** 32;

/** Coded lists by key, in few large blocks of memory. */
export class ListPool {
  readonly #blocks: Uint8Array[] = [];
  readonly #from: Float64Array;
  readonly #length: Uint32Array;
  #writer = new BitWriter();

  /** For keys below `keys`. */
  constructor(keys: number) {
    this.#from = new Float64Array(keys);
    this.#length = new Uint32Array(keys);
  }

  /** Keeps what `write` writes. */
  add(key: number, write: (writer: BitWriter) => void): void {
    const from = this.#writer.length;
    write(this.#writer);
    this.#from[key] = this.#blocks.length * BLOCK_SPAN + from;
    this.#length[key] = this.#writer.length - from;
    if (this.#writer.length >= BLOCK_BITS) this.close();
  }

  /** To be called behind the last list. */
  close(): void {
    this.#blocks.push(this.#writer.finish());
    this.#writer = new BitWriter();
  }

  /** Bits of a list. */
  lengthOf(key: number): number {
    return this.#length[key] ?? 0;
  }

  copy(key: number, to: BitWriter): void {
    const { block, bit } = this.placeOf(key);
    to.copy(block, bit, this.lengthOf(key));
  }

  /** Where a list lies. */
  placeOf(key: number): { readonly block: Uint8Array; readonly bit: number } {
    const from = this.#from[key] ?? 0;
    return { block: this.#blocks[Math.floor(from / BLOCK_SPAN)] ?? new Uint8Array(0), bit: from % BLOCK_SPAN };
  }
}
