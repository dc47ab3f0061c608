import type { ConnectStore } from '../doors';
import type { Sheet, ShownSheet } from './sheet';
import { readSheet, readShownSheet, writeSheet } from './sheet-codec';

const FIRST = 1024;

/** The sheets of a corpus, by the numbers of its passages; passages are numbered through. */
export class SheetFile {
  readonly #store: Pick<ConnectStore, 'append' | 'read'>;
  #starts = new Float64Array(FIRST);
  #articles = new Uint32Array(FIRST);
  #length = 0;

  constructor(store: Pick<ConnectStore, 'append' | 'read'>) {
    this.#store = store;
  }

  get length(): number {
    return this.#length;
  }

  add(article: number, sheet: ShownSheet): void {
    const bytes = writeSheet(sheet);
    this.#store.append(bytes);
    if (this.#length + 1 >= this.#starts.length) this.#grow();
    this.#articles[this.#length] = article;
    this.#starts[this.#length + 1] = (this.#starts[this.#length] ?? 0) + bytes.length;
    this.#length += 1;
  }

  articleOf(passage: number): number {
    return this.#articles[passage] ?? 0;
  }

  sheet(passage: number): Sheet {
    return readSheet(this.#bytes(passage));
  }

  shown(passage: number): ShownSheet {
    return readShownSheet(this.#bytes(passage));
  }

  #bytes(passage: number): Uint8Array {
    return this.#store.read(this.#starts[passage] ?? 0, this.#starts[passage + 1] ?? 0);
  }

  #grow(): void {
    const starts = new Float64Array(2 * this.#starts.length);
    starts.set(this.#starts);
    this.#starts = starts;
    const articles = new Uint32Array(2 * this.#articles.length);
    articles.set(this.#articles);
    this.#articles = articles;
  }
}
