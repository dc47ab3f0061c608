import type { ByteFile } from '../doors';

const FIRST = 1024;

/** Records of any length in a file, by their numbers. */
export class RecordFile {
  readonly #file: ByteFile;
  #starts = new Float64Array(FIRST);
  #length = 0;

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

  read(record: number): Uint8Array<ArrayBuffer> {
    return this.#file.read(this.#starts[record] ?? 0, this.#starts[record + 1] ?? 0);
  }

  #grow(): void {
    const starts = new Float64Array(2 * this.#starts.length);
    starts.set(this.#starts);
    this.#starts = starts;
  }
}
