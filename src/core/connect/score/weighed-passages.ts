import type { ConnectStore } from '../doors';
import { RecordFile } from '../sheets/record-file';
import type { Weighed } from './weigh';
import { readWeighed, writeWeighed } from './weighed-codec';

/** Passages that are kept at hand: candidates of one are often those of the next. */
const KEPT = 20_000;

/** Weighed passages by their numbers. */
export class WeighedPassages {
  readonly #records: RecordFile;
  readonly #kept = new Map<number, Weighed>();

  constructor(store: Pick<ConnectStore, 'file'>) {
    this.#records = new RecordFile(store.file());
  }

  /** Passages come in order. */
  add(weighed: Weighed): void {
    this.#records.add(writeWeighed(weighed));
  }

  of(passage: number): Weighed {
    const known = this.#kept.get(passage);
    if (known !== undefined) return known;
    const read = readWeighed(this.#records.read(passage));
    if (this.#kept.size >= KEPT) this.#kept.clear();
    this.#kept.set(passage, read);
    return read;
  }
}
