import { BitWriter } from '../codec/bit-writer';
import type { ListSize } from '../codec/list-size';
import { LONG_FROM, WHOLE_BELOW } from '../term-shard';
import type { LayeredLists } from './layered-lists';
import type { ListPool } from './list-pool';
import type { PlaceLists } from './place-lists';
import type { WordTable } from './word-table';

/** Where the lists of words stand: whole in the shard of words, but of common words only the articles, and the rest in shards of passages. In a small index no first result waits for passages. */
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

  /** What stands of a word in its shard of words. */
  termPools(word: number): readonly ListPool[] {
    if (this.#isFunction(word)) return this.#isAlone ? [] : this.#functionPools();
    return this.#isWhole(word) ? [this.#layers.articles, this.#layers.passages, ...this.#places()] : [this.#layers.articles];
  }

  /** What stands of it in a shard of passages: a list, then places where these are kept. */
  passagePools(word: number): readonly ListPool[] {
    if (this.#isFunction(word)) return this.#isAlone ? this.#functionPools() : [];
    return this.#isWhole(word) ? [] : [this.#layers.passages, ...this.#places()];
  }

  /** True for words whose lists stand at a whole byte, so that they can be passed over. */
  isApart(word: number): boolean {
    return this.#isFunction(word) ? this.termPools(word).length > 0 : this.#passages(word) >= WHOLE_BELOW;
  }

  /** What stands of such a word in its shard of words. */
  termBytes(word: number): Uint8Array {
    const writer = new BitWriter();
    for (const pool of this.termPools(word)) pool.copy(word, writer);
    return writer.finish();
  }

  #isWhole(word: number): boolean {
    return !this.#isAlone && this.#passages(word) < LONG_FROM;
  }

  #functionPools(): readonly ListPool[] {
    return this.#placed === null ? [] : [this.#placed.lists, this.#placed.places];
  }

  #passages(word: number): number {
    return this.#table.passages[word] ?? 0;
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
