import { FUNCTION_WORD } from '../../analyze/function-words';
import { articleListOf } from '../article-list';
import type { Shape } from '../codec/passages';
import type { Entry, Group, IndexView } from '../index-view';
import type { PostingList } from '../posting-list';
import type { DecodedLists } from './decoded-lists';
import { dictionary } from './dictionary';
import type { LoneWords } from './lone-words';
import { readPlaceShard, type PlaceShard } from './read-place-shard';
import type { StoredEntry, TermShardView } from './read-term-shard';
import type { ShardCache } from './shard-cache';
import { termShelf, type TermShelf } from './term-shelf';

const EMPTY: PostingList = { articles: new Uint32Array(0), starts: Uint32Array.of(0), ordinals: new Uint16Array(0), grades: new Uint8Array(0) };

/** What an index tells of words. */
export type WordView = Pick<IndexView, 'entries' | 'group' | 'articleList' | 'list' | 'places' | 'isName' | 'aliases' | 'words'>;

/** The words of an index over its shards. `alone` works out what a single shard does not tell. */
export function wordView(cache: ShardCache, shape: Shape, decoded: DecodedLists, alone: (terms: TermShardView) => LoneWords): WordView {
  const terms = termShelf(cache, shape);
  const { hashOf } = cache;
  cache.hashOf = (kind, number) => (kind === 'places' ? (terms.at(number)?.places ?? null) : hashOf(kind, number));
  const spread: WordView = {
    ...listView(cache, shape, decoded, terms),
    entries: (form) => terms.holding(form).flatMap(({ byForm }) => byForm.get(form) ?? []).sort((a, b) => (a.written < b.written ? -1 : 1)),
    group: (stem) => {
      const shard = terms.shardOfStem(stem);
      return shard === null ? null : (terms.at(shard)?.groups.get(stem) ?? null);
    },
    isName: (form) => terms.sought(form)?.names.has(form) ?? false,
    aliases: (first) => terms.sought(first)?.aliases.get(first) ?? [],
    words: dictionary(cache),
  };
  const lone = cache.files.table('terms')?.inline === undefined ? null : terms.at(0);
  return lone === null ? spread : { ...spread, ...aloneView(spread, alone(lone)) };
}

function aloneView({ group }: WordView, { isName, aliases, words, numbers }: LoneWords): Pick<WordView, 'group' | 'isName' | 'aliases' | 'words'> {
  const known = new Map<string, Group>();
  return {
    isName,
    aliases,
    words,
    group: (stem) => {
      const plain = known.get(stem) ?? group(stem);
      if (plain === null || known.has(stem)) return plain;
      const whole = { ...plain, numbers: numbers(plain) };
      known.set(stem, whole);
      return whole;
    },
  };
}

function listView(cache: ShardCache, shape: Shape, decoded: DecodedLists, terms: TermShelf): Pick<WordView, 'articleList' | 'list' | 'places'> {
  const shelf = cache.shelf('places', (bytes, shard) => readPlaceShard(bytes, terms.at(shard)?.entries.length ?? 0, shape), (_, { length }) => length);
  const placesOf = (shard: number): PlaceShard | null => (cache.files.head.hasPlaces ? shelf(shard) : null);
  const stored = ({ stem, written }: Entry): { readonly shard: number; readonly own: StoredEntry } | null => {
    const shard = terms.shardOfStem(stem);
    const own = shard === null ? undefined : terms.at(shard)?.byStem.get(stem)?.find((entry) => entry.written === written);
    return shard === null || own === undefined ? null : { shard, own };
  };
  const list = (entry: Entry): PostingList => {
    const found = stored(entry);
    if (found === null) return EMPTY;
    const { shard, own } = found;
    const name = `${String(shard)} ${String(own.at)}`;
    if (own.read !== null) return decoded.list(name, own.read);
    const places = placesOf(shard);
    return places === null ? EMPTY : decoded.list(name, () => places.list(own.at, own.passages, own.aside));
  };
  return {
    articleList: (entry) => articleListOf(list(entry)),
    list,
    places: (entry) => {
      const found = stored(entry);
      return found === null ? [] : (placesOf(found.shard)?.places(found.own.at, found.own.passages, found.own.aside, found.own.stem.startsWith(FUNCTION_WORD)) ?? []);
    },
  };
}
