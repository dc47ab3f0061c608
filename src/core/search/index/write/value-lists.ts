import type { FacetValue } from '../../../model/corpus';
import { BitReader } from '../codec/bit-reader';
import type { BitWriter } from '../codec/bit-writer';
import type { ListSize } from '../codec/list-size';
import type { Shape } from '../codec/passages';
import { readArticleList } from '../codec/read-article-list';
import { readPassageList } from '../codec/read-passage-list';
import { summedPassages } from '../codec/summed-passages';
import { writeArticleList } from '../codec/write-article-list';
import { writePassageList } from '../codec/write-passage-list';
import type { PostingList } from '../posting-list';
import { Gathered } from './gathered';
import { layeredLists, type LayeredLists } from './layered-lists';
import type { ListPool } from './list-pool';
import type { PostingRuns } from './posting-runs';
import type { ValueTable } from './value-table';

/** Where a value stands, in two layers that can be written. Holds until the next is asked for. */
export interface ValueLayers {
  readonly size: ListSize;
  readonly writeArticles: (bits: BitWriter) => void;
  readonly writePassages: (bits: BitWriter) => void;
}

/** By the number of a value. */
export type ValueLists = (number: number) => ValueLayers;

/** Room for the ordinal of a passage and for how often a value is named there, in one number. */
const ORDINALS = 0x10000;
const COUNTS = 0x100;
const MOST = COUNTS - 1;
const NOTHING: ValueLayers = { size: { own: 0, ownPassages: 0, aside: 0, asidePassages: 0 }, writeArticles: () => undefined, writePassages: () => undefined };

/** Merges the postings of values; those of a place hold those of the places in it, which are no mentions of its own. */
export async function valueLists(postings: PostingRuns, table: ValueTable, values: readonly FacetValue[], shape: Shape): Promise<ValueLists> {
  const lists = await layeredLists(postings, table.length, shape, 'counts');
  const keyOf = (number: number): number | null => {
    const value = values[number];
    return value === undefined ? null : table.known(value);
  };
  const parts = values.map((): number[] => []);
  values.forEach(({ within }, part) => {
    for (const whole of within) parts[whole]?.push(part);
  });
  const list = new Gathered();
  return (number) => {
    const [own, inside] = [keyOf(number), parts[number] ?? []];
    if (inside.length === 0) return own === null ? NOTHING : copied(lists, own);
    list.clear();
    for (const [at, key] of [own, ...inside.map(keyOf)].entries()) if (key !== null) gather(list, decoded(lists, key, shape), at === 0);
    sortPassages(list);
    return coded(list, shape);
  };
}

function copied({ articles, passages, sizeOf }: LayeredLists, key: number): ValueLayers {
  const copy = (pool: ListPool) => (bits: BitWriter): void => {
    pool.copy(key, bits);
  };
  return { size: sizeOf(key), writeArticles: copy(articles), writePassages: copy(passages) };
}

function coded(passages: Gathered, shape: Shape): ValueLayers {
  const { list, size } = summedPassages(passages, passages.length, shape.articles);
  return {
    size,
    writeArticles: (bits) => {
      writeArticleList(bits, list, size, shape, 'counts');
    },
    writePassages: (bits) => {
      writePassageList(bits, passages, list, size, shape, 'counts');
    },
  };
}

function decoded({ articles, passages, sizeOf }: LayeredLists, key: number, shape: Shape): PostingList {
  const readerIn = (pool: ListPool): BitReader => {
    const { block, bit } = pool.placeOf(key);
    return new BitReader(block, bit);
  };
  return readPassageList(readerIn(passages), readArticleList(readerIn(articles), sizeOf(key), shape, 'counts'), sizeOf(key), shape, 'counts');
}

function gather(into: Gathered, { articles, starts, ordinals, grades }: PostingList, isNamed: boolean): void {
  articles.forEach((article, i) => {
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at += 1) into.add(article, ordinals[at] ?? 0, isNamed ? (grades[at] ?? 0) : 0);
  });
}

/** Puts passages in order, each once, with the most mentions given for it. */
function sortPassages(list: Gathered): void {
  const keys = new Float64Array(list.length);
  for (let at = 0; at < list.length; at += 1) keys[at] = ((list.articles[at] ?? 0) * ORDINALS + (list.ordinals[at] ?? 0)) * COUNTS + MOST - (list.grades[at] ?? 0);
  keys.sort();
  list.clear();
  let before = -1;
  for (const key of keys) {
    const passage = Math.floor(key / COUNTS);
    if (passage !== before) list.add(Math.floor(passage / ORDINALS), passage % ORDINALS, MOST - (key % COUNTS));
    before = passage;
  }
}
