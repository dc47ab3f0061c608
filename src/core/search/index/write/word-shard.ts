import { SpellingWriter } from '../codec/spelling-writer';
import { dictionaryKey } from '../dictionary-key';
import type { OpenShard } from './cut-shards';

/** Words of the dictionary with their occurrences, sorted by their keys. */
export class WordShard implements OpenShard {
  readonly #spelling = new SpellingWriter();
  #before = '';

  add(form: string, occurrences: number): void {
    const key = dictionaryKey(form);
    this.#spelling.bits.bits(1, 1);
    this.#spelling.bits.bits(key === form ? 0 : 1, 1);
    this.#spelling.after(key, this.#before);
    this.#spelling.bits.gamma(occurrences - 1);
    this.#before = key;
  }

  size(): number {
    return this.#spelling.length;
  }

  finish(): Uint8Array {
    this.#spelling.bits.bits(0, 1);
    return this.#spelling.finish();
  }
}
