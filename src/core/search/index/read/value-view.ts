import { FACETS } from '../../../model/corpus';
import { calledValues, type CalledValue } from '../called-values';
import type { Shape } from '../codec/passages';
import type { IndexView } from '../index-view';
import type { ArticleList, PostingList } from '../posting-list';
import { shardOf } from '../shard-plan';
import { DecodedLists } from './decoded-lists';
import { facetOf } from './facet-of';
import { readEntities } from './read-cards';
import { hasPassages } from '../value-passages';
import { readValuePassages, readValues, type StoredValue } from './read-values';
import { numbersOf, type ShardCache } from './shard-cache';

/** Memory that a value takes, and text of records besides its bytes, about. */
const VALUE_BYTES = 600;
const READER_BYTES = 100;
const TEXT_FACTOR = 5;
/** Bytes that decoded lists may take: articles that carry values, articles with what is said there, passages. */
const MOST_BYTES = { carriers: 4_000_000, lists: 4_000_000, passages: 4_000_000 } as const;
const NO_NUMBERS = new Uint32Array(0);
const NO_BYTES = new Uint8Array(0);
const NO_ARTICLES: ArticleList = { articles: NO_NUMBERS, passages: NO_BYTES, grades: NO_BYTES };
const NO_PASSAGES: PostingList = { articles: NO_NUMBERS, starts: Uint32Array.of(0), ordinals: new Uint16Array(0), grades: NO_BYTES };

/** What an index tells of values. */
export type ValueView = Pick<IndexView, 'value' | 'valueRuns' | 'valueArticles' | 'valueList' | 'valuePassages' | 'entity'>;

/** The values that are called by some of their names, of an index that tells it (`HeadFile.called`). */
export type CalledValues = () => readonly CalledValue[];

/** The values of an index over its shards. */
export function valueView(cache: ShardCache, shape: Shape): { readonly values: ValueView; readonly called: CalledValues } {
  const { head, table } = cache.files;
  const total = FACETS.reduce((sum, facet) => sum + head.values[facet], 0);
  const firstsOf = (kind: 'values' | 'entities'): readonly number[] => numbersOf(table(kind)?.firsts);
  const firsts = { values: firstsOf('values'), entities: firstsOf('entities') };
  const rows = cache.shelf('values', (bytes, shard) => readValues(bytes, shape, (at) => facetOf((firsts.values[shard] ?? 0) + at, head.values), head.called === true), (values) => values.length * VALUE_BYTES);
  const records = cache.shelf('entities', readEntities, (_, { length }) => length * TEXT_FACTOR);
  const most = table('values')?.most ?? [];
  const isValue = (number: number): boolean => number >= 0 && number < total;
  const stored = (number: number): StoredValue | null => (isValue(number) ? at(rows, firsts.values, number) : null);
  const values: ValueView = {
    value: (number) => stored(number)?.row ?? null,
    valueRuns: () => firsts.values.map((first, shard) => ({ first, most: most[shard] ?? head.articles, isRead: cache.has('values', shard) })),
    ...listView(cache, shape, total, stored),
    entity: (number) => (isValue(number) ? at(records, firsts.entities, number) : null),
  };
  const called: CalledValues = () => {
    const all = rows(0) ?? [];
    return calledValues(all.map(({ row }) => row), all.map((value) => value.called));
  };
  return { values, called };
}

/** Where values stand; of `total` values, as they are `stored`. */
function listView(cache: ShardCache, shape: Shape, total: number, stored: (number: number) => StoredValue | null): Pick<ValueView, 'valueArticles' | 'valueList' | 'valuePassages'> {
  const firsts = numbersOf(cache.files.table('value-passages')?.firsts);
  const shelf = cache.shelf('value-passages', (bytes, shard) => readValuePassages(bytes, shape, (firsts[shard + 1] ?? total) - (firsts[shard] ?? 0)), (readers) => readers.length * READER_BYTES);
  const carriers = new DecodedLists<ArticleList>(MOST_BYTES.carriers);
  const lists = new DecodedLists<ArticleList>(MOST_BYTES.lists);
  const passages = new DecodedLists<PostingList>(MOST_BYTES.passages);
  const isNamed = (number: number): boolean => number >= 0 && number < total && hasPassages(facetOf(number, cache.files.head.values));
  const listOf = (value: StoredValue): ArticleList => lists.list(value, () => value.list());
  return {
    valueArticles: (number) => {
      const value = stored(number);
      return value === null ? NO_NUMBERS : carriers.list(value, () => ({ ...NO_ARTICLES, articles: value.articles() })).articles;
    },
    valueList: (number) => {
      const value = isNamed(number) ? stored(number) : null;
      return value === null ? NO_ARTICLES : listOf(value);
    },
    valuePassages: (number) => {
      if (!isNamed(number)) return NO_PASSAGES;
      const [value, read] = [stored(number), at(shelf, firsts, number)];
      return value === null || read === null ? NO_PASSAGES : passages.list(value, () => read(listOf(value), value.size));
    },
  };
}

function at<T>(shelf: (shard: number) => readonly T[] | null, firsts: readonly number[], number: number): T | null {
  const shard = shardOf(firsts, number);
  return shelf(shard)?.[number - (firsts[shard] ?? 0)] ?? null;
}
