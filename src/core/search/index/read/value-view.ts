import { FACETS } from '../../../model/corpus';
import { articleListOf } from '../article-list';
import { calledValues, type CalledValue } from '../called-values';
import type { Shape } from '../codec/passages';
import type { IndexView } from '../index-view';
import type { PostingList } from '../posting-list';
import { shardOf } from '../shard-plan';
import type { DecodedLists } from './decoded-lists';
import { facetOf } from './facet-of';
import { readEntities } from './read-cards';
import { hasPassages } from '../value-passages';
import { readValuePassages, readValues, type StoredValue } from './read-values';
import { numbersOf, type ShardCache } from './shard-cache';

/** Memory that the row of a value and the record of an entity take, about. */
const VALUE_BYTES = 500;
const TEXT_FACTOR = 6;
const NO_NUMBERS = new Uint32Array(0);
const EMPTY: PostingList = { articles: NO_NUMBERS, starts: Uint32Array.of(0), ordinals: new Uint16Array(0), grades: new Uint8Array(0) };

/** What an index tells of values. */
export type ValueView = Pick<IndexView, 'value' | 'valueRuns' | 'valueArticles' | 'valueList' | 'valuePassages' | 'entity'>;

/** The values that are called by some of their names, of an index that tells it (`HeadFile.called`). */
export type CalledValues = () => readonly CalledValue[];

/** The values of an index over its shards. */
export function valueView(cache: ShardCache, shape: Shape, decoded: DecodedLists): { readonly values: ValueView; readonly called: CalledValues } {
  const { head, table } = cache.files;
  const total = FACETS.reduce((sum, facet) => sum + head.values[facet], 0);
  const firstsOf = (kind: 'values' | 'value-passages' | 'entities'): readonly number[] => numbersOf(table(kind)?.firsts);
  const firsts = { values: firstsOf('values'), passages: firstsOf('value-passages'), entities: firstsOf('entities') };
  const rows = cache.shelf('values', (bytes, shard) => readValues(bytes, shape, (at) => facetOf((firsts.values[shard] ?? 0) + at, head.values), head.called === true), (values, { length }) => length + values.length * VALUE_BYTES);
  const lists = cache.shelf('value-passages', (bytes, shard) => readValuePassages(bytes, shape, (firsts.passages[shard + 1] ?? total) - (firsts.passages[shard] ?? 0)), (_, { length }) => length);
  const records = cache.shelf('entities', readEntities, (_, { length }) => length * TEXT_FACTOR);
  const most = table('values')?.most ?? [];
  const isValue = (number: number): boolean => number >= 0 && number < total;
  const stored = (number: number): StoredValue | null => (isValue(number) ? at(rows, firsts.values, number) : null);
  const articlesOf = (number: number, { articles }: StoredValue): Uint32Array => decoded.list(`articles ${String(number)}`, () => ({ ...EMPTY, articles: articles() })).articles;
  const passagesOf = (number: number): PostingList => {
    if (!isValue(number) || !hasPassages(facetOf(number, head.values))) return EMPTY;
    const value = stored(number);
    const read = at(lists, firsts.passages, number);
    return value === null || read === null ? EMPTY : decoded.list(`value ${String(number)}`, () => read(articlesOf(number, value)));
  };
  const values: ValueView = {
    value: (number) => stored(number)?.row ?? null,
    valueRuns: () => firsts.values.map((first, shard) => ({ first, most: most[shard] ?? head.articles, isRead: cache.has('values', shard) })),
    valueArticles: (number) => {
      const value = stored(number);
      return value === null ? NO_NUMBERS : articlesOf(number, value);
    },
    valueList: (number) => articleListOf(passagesOf(number)),
    valuePassages: passagesOf,
    entity: (number) => (isValue(number) ? at(records, firsts.entities, number) : null),
  };
  const called: CalledValues = () => {
    const all = rows(0) ?? [];
    return calledValues(all.map(({ row }) => row), all.map((value) => value.called));
  };
  return { values, called };
}

function at<T>(shelf: (shard: number) => readonly T[] | null, firsts: readonly number[], number: number): T | null {
  const shard = shardOf(firsts, number);
  return shelf(shard)?.[number - (firsts[shard] ?? 0)] ?? null;
}
