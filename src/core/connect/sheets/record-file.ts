import type { ByteFile } from '../doors';

const FIRST = 1024;

/** Records of any length in a file, by their numbers. */
export class RecordFile {
  readonly #file: ByteFile;
  #starts = new Float64Array(FIRST);
  #length = 0;
  #lent = new Uint8Array(FIRST);

  constructor(file: ByteFile) {
    this.#file = file;
  }

  get length(): number {
    return this.#length;
  }

  add(bytes: Uint8Array): void {
    this.#file.append(bytes);
    if (this.#length + 1 >= this.#starts.length) this.#grow();
    this.#starts[this.#length + 1] = (this.#starts[this.#length] ?? 0) + bytes.length;
    this.#length += 1;
  }

  /** At the start of memory of its own. */
  read(record: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.#sizeOf(record));
    this.#file.read(this.#starts[record] ?? 0, bytes);
    return bytes;
  }

  /** At the start of memory that the next one is lent in, too. */
  borrow(record: number): Uint8Array<ArrayBuffer> {
    const size = this.#sizeOf(record);
    if (size > this.#lent.length) this.#lent = new Uint8Array(2 * size);
    const bytes = this.#lent.subarray(0, size);
    this.#file.read(this.#starts[record] ?? 0, bytes);
    return bytes;
  }

  #sizeOf(record: number): number {
    return (this.#starts[record + 1] ?? 0) - (this.#starts[record] ?? 0);
  }

  #grow(): void {
    const starts = new Float64Array(2 * this.#starts.length);
    starts.set(this.#starts);
    this.#starts = starts;
  }
}
