import { articleKey } from '../../../corpus/article-key';
import { FACETS } from '../../../model/corpus';
import type { IndexView } from '../index-view';
import { articleHash, shardOfHash, valueHash, type KeyShape } from '../key-hash';
import type { CardView } from './card-view';
import { facetOf } from './facet-of';
import { readKeys } from './read-keys';
import type { ShardCache } from './shard-cache';
import type { ValueView } from './value-view';

/** Memory that an unpacked key takes. */
const KEY_BYTES = 8;

/** What an index tells of keys. */
export type KeyView = Pick<IndexView, 'valueNumber' | 'articleNumber'>;

/** The keys of an index over its shards. A small one has all ids in the rows of values and in its cards. */
export function keyView(cache: ShardCache, values: ValueView, cards: CardView): KeyView {
  return cache.files.table('cards')?.inline === undefined ? hashedKeys(cache, values, cards) : plainKeys(cache, values, cards);
}

/** Hashes tell numbers that may be meant; the row or card says whether one is, once it is there. */
function hashedKeys(cache: ShardCache, { value }: ValueView, { card }: CardView): KeyView {
  const { head, table } = cache.files;
  const shape: KeyShape = { keys: Math.max(1, head.articles + valuesIn(cache)), shards: table('keys')?.shards ?? 1 };
  const shelf = cache.shelf('keys', (bytes, shard) => readKeys(bytes, shard, shape), (_, { length }) => length + (shape.keys / shape.shards) * KEY_BYTES);
  const numbersOf = (hash: number): readonly number[] => shelf(shardOfHash(hash, shape))?.(hash) ?? [];
  return {
    valueNumber: (facet, id) => {
      const own = numbersOf(valueHash(facet, id, shape)).map((number) => number - head.articles);
      return own.find((number) => number >= 0 && facetOf(number, head.values) === facet && (value(number)?.id ?? id) === id) ?? null;
    },
    articleNumber: (idOrKey) => {
      const own = numbersOf(articleHash(idOrKey, shape)).filter((number) => number < head.articles);
      return own.find((number) => isCalled(card(number)?.id ?? idOrKey, idOrKey)) ?? null;
    },
  };
}

function isCalled(id: string, idOrKey: string): boolean {
  return id === idOrKey || articleKey(id) === idOrKey;
}

function plainKeys(cache: ShardCache, values: ValueView, cards: CardView): KeyView {
  const total = valuesIn(cache);
  let ids: ReadonlyMap<string, number> | null = null;
  let articles: ReadonlyMap<string, number> | null = null;
  return {
    valueNumber: (facet, id) => {
      ids ??= new Map(range(total).flatMap((number) => nameOf(values.value(number), number)));
      return ids.get(`${facet} ${id}`) ?? null;
    },
    articleNumber: (idOrKey) => {
      articles ??= new Map(range(cache.files.head.articles).flatMap((number) => namesOf(cards.card(number)?.id ?? '', number)));
      return articles.get(idOrKey) ?? null;
    },
  };
}

function valuesIn({ files: { head } }: ShardCache): number {
  return FACETS.reduce((sum, facet) => sum + head.values[facet], 0);
}

function nameOf(value: ReturnType<ValueView['value']>, number: number): readonly (readonly [string, number])[] {
  return value === null ? [] : [[`${value.facet} ${value.id}`, number]];
}

function namesOf(id: string, number: number): readonly (readonly [string, number])[] {
  return [[articleKey(id), number], [id, number]];
}

function range(end: number): readonly number[] {
  return Array.from({ length: end }, (_, at) => at);
}
