import { FACETS } from '../../../model/corpus';
import { articleHash, valueHash, type KeyHash } from '../key-hash';
import type { IndexView } from '../index-view';
import { shardOf } from '../shard-plan';
import type { CardView } from './card-view';
import { readKeys } from './read-keys';
import { numbersOf, type ShardCache } from './shard-cache';
import type { ValueView } from './value-view';

/** Memory that an unpacked key takes, about. */
const KEY_FACTOR = 12;

/** What an index tells of keys. */
export type KeyView = Pick<IndexView, 'valueNumber' | 'articleNumber'>;

/** The keys of an index over its shards. A small one has all ids in the rows of values and in its cards, and only keeps keys that are other than ids. */
export function keyView(cache: ShardCache, values: ValueView, cards: CardView): KeyView {
  const { head, table } = cache.files;
  const firsts = numbersOf(table('keys')?.firsts);
  const shelf = cache.shelf('keys', readKeys, (_, { length }) => length * KEY_FACTOR);
  const numberOf = (hash: KeyHash): number | null => (table('keys') === null ? null : (shelf(shardOf(firsts, hash.high))?.(hash) ?? null));
  if (table('cards')?.inline === undefined) {
    return {
      valueNumber: (facet, id) => {
        const number = numberOf(valueHash(facet, id));
        return number === null ? null : number - head.articles;
      },
      articleNumber: (idOrKey) => numberOf(articleHash(idOrKey)),
    };
  }
  const total = FACETS.reduce((sum, facet) => sum + head.values[facet], 0);
  let ids: ReadonlyMap<string, number> | null = null;
  let articles: ReadonlyMap<string, number> | null = null;
  return {
    valueNumber: (facet, id) => {
      ids ??= new Map(range(total).flatMap((number) => nameOf(values.value(number), number)));
      return ids.get(`${facet} ${id}`) ?? null;
    },
    articleNumber: (idOrKey) => {
      articles ??= new Map(range(head.articles).map((number) => [cards.card(number)?.id ?? '', number]));
      return articles.get(idOrKey) ?? numberOf(articleHash(idOrKey));
    },
  };
}

function nameOf(value: ReturnType<ValueView['value']>, number: number): readonly (readonly [string, number])[] {
  return value === null ? [] : [[`${value.facet} ${value.id}`, number]];
}

function range(end: number): readonly number[] {
  return Array.from({ length: end }, (_, at) => at);
}
