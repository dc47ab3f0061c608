import { BitWriter } from '../codec/bit-writer';
import type { ListSize } from '../codec/list-size';
import { WHOLE_BELOW } from '../term-shard';
import type { LayeredLists } from './layered-lists';
import type { ListPool } from './list-pool';
import type { PlaceLists } from './place-lists';
import type { WordTable } from './word-table';

/** Where the lists of words stand: those of rare words whole among the words, of others the articles there and the rest in the shard of passages. In a small index no first result waits for passages. */
export class WordLists {
  readonly #table: WordTable;
  readonly #layers: LayeredLists;
  readonly #placed: PlaceLists | null;
  readonly #isAlone: boolean;

  /** `placed` is null where the places of words are left out; `isAlone` for a single shard. */
  constructor(table: WordTable, layers: LayeredLists, placed: PlaceLists | null, isAlone: boolean) {
    this.#table = table;
    this.#layers = layers;
    this.#placed = placed;
    this.#isAlone = isAlone;
  }

  sizeOf(word: number): ListSize {
    return this.#layers.sizeOf(word);
  }

  /** What stands of a word among the words. */
  termPools(word: number): readonly ListPool[] {
    if (this.#isFunction(word)) return [];
    return this.#isWhole(word) ? [this.#layers.articles, this.#layers.passages, ...this.#places()] : [this.#layers.articles];
  }

  /** What stands of it in the shard of passages: a list, then places where these are kept. */
  passagePools(word: number): readonly ListPool[] {
    if (this.#isFunction(word)) return this.#placed === null ? [] : [this.#placed.lists, this.#placed.places];
    return this.#isWhole(word) ? [] : [this.#layers.passages, ...this.#places()];
  }

  /** True for words whose list of articles stands at a whole byte, so that it can be passed over. */
  isApart(word: number): boolean {
    return !this.#isFunction(word) && (this.#table.passages[word] ?? 0) >= WHOLE_BELOW;
  }

  /** The articles of such a word. */
  articleBytes(word: number): Uint8Array {
    const writer = new BitWriter();
    this.#layers.articles.copy(word, writer);
    return writer.finish();
  }

  #isWhole(word: number): boolean {
    return !this.#isAlone && !this.isApart(word);
  }

  #places(): readonly ListPool[] {
    return this.#placed === null ? [] : [this.#placed.places];
  }

  #isFunction(word: number): boolean {
    return this.#table.functions[word] === true;
  }
}

/** Bytes that a word takes in some pools, about. */
export function bytesIn(pools: readonly ListPool[], word: number): number {
  return pools.reduce((sum, pool) => sum + pool.lengthOf(word), 0) / 8;
}
