import type { ConnectStore } from '../doors';
import { RecordFile } from './record-file';
import type { Sheet, ShownSheet } from './sheet';
import { readSheet, readShownSheet, writeSheet } from './sheet-codec';

const FIRST = 1024;
const MOST_WORDS = 0xffff;

/** The sheets of a corpus; its passages are numbered through. */
export class Sheets {
  readonly #records: RecordFile;
  #articles = new Uint32Array(FIRST);
  #ordinals = new Uint16Array(FIRST);
  #words = new Uint16Array(FIRST);

  constructor(store: Pick<ConnectStore, 'file'>) {
    this.#records = new RecordFile(store.file());
  }

  get length(): number {
    return this.#records.length;
  }

  add(article: number, sheet: ShownSheet): void {
    if (this.length === this.#articles.length) this.#grow();
    this.#articles[this.length] = article;
    this.#ordinals[this.length] = sheet.passage;
    this.#words[this.length] = Math.min(sheet.words.length, MOST_WORDS);
    this.#records.add(writeSheet(sheet));
  }

  articleOf(passage: number): number {
    return this.#articles[passage] ?? 0;
  }

  /** Its ordinal in its article. */
  ordinalOf(passage: number): number {
    return this.#ordinals[passage] ?? 0;
  }

  /** How many words it has. */
  wordsOf(passage: number): number {
    return this.#words[passage] ?? 0;
  }

  /** To be looked at until the next one is asked for. */
  sheet(passage: number): Sheet {
    return readSheet(this.#records.borrow(passage));
  }

  /** To be looked at until the next one is asked for. */
  shown(passage: number): ShownSheet {
    return readShownSheet(this.#records.borrow(passage));
  }

  #grow(): void {
    this.#articles = grown(this.#articles, new Uint32Array(2 * this.length));
    this.#ordinals = grown(this.#ordinals, new Uint16Array(2 * this.length));
    this.#words = grown(this.#words, new Uint16Array(2 * this.length));
  }
}

function grown<Numbers extends Uint16Array | Uint32Array>(numbers: Numbers, larger: Numbers): Numbers {
  larger.set(numbers);
  return larger;
}
