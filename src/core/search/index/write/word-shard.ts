import { SpellingWriter } from '../codec/spelling-writer';
import type { OpenShard } from './cut-shards';

/** Words of the dictionary with their occurrences, sorted. */
export class WordShard implements OpenShard {
  readonly #spelling = new SpellingWriter();
  #before = '';

  add(form: string, occurrences: number): void {
    this.#spelling.bits.bits(1, 1);
    this.#spelling.after(form, this.#before);
    this.#spelling.bits.gamma(occurrences - 1);
    this.#before = form;
  }

  size(): number {
    return this.#spelling.length;
  }

  finish(): Uint8Array {
    this.#spelling.bits.bits(0, 1);
    return this.#spelling.finish();
  }
}
