import type { ConnectStore } from '../doors';
import { RecordFile } from '../sheets/record-file';
import type { Weighed } from './weigh';
import { readWeighed, writeWeighed } from './weighed-codec';

/** Weighed passages by their numbers. */
export class WeighedPassages {
  readonly #records: RecordFile;

  constructor(store: Pick<ConnectStore, 'file'>) {
    this.#records = new RecordFile(store.file());
  }

  /** Passages come in order. */
  add(weighed: Weighed): void {
    this.#records.add(writeWeighed(weighed));
  }

  /** To be looked at until the next one is asked for. */
  of(passage: number): Weighed {
    return readWeighed(this.#records.borrow(passage));
  }

  /** In memory of its own. */
  kept(passage: number): Weighed {
    return readWeighed(this.#records.read(passage));
  }
}
