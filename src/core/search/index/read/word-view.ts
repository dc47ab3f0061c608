import { FUNCTION_WORD } from '../../analyze/function-words';
import { articleListOf } from '../article-list';
import { blindStem } from '../blind-stem';
import type { Shape } from '../codec/passages';
import type { Entry, Group, IndexView } from '../index-view';
import type { PostingList } from '../posting-list';
import { HASH_BYTES } from '../shard-name';
import { shardOf } from '../shard-plan';
import type { DecodedLists } from './decoded-lists';
import { dictionary } from './dictionary';
import type { LoneWords } from './lone-words';
import { readPlaceShard, type PlaceShard } from './read-place-shard';
import { readTermShard, type StoredEntry, type TermShardView } from './read-term-shard';
import { textsOf, type ShardCache } from './shard-cache';

/** Memory that an unpacked word takes, about. */
const WORD_BYTES = 400;
const EMPTY: PostingList = { articles: new Uint32Array(0), starts: Uint32Array.of(0), ordinals: new Uint16Array(0), grades: new Uint8Array(0) };

/** What an index tells of words. */
export type WordView = Pick<IndexView, 'entries' | 'group' | 'articleList' | 'list' | 'places' | 'isName' | 'aliases' | 'words'>;

/** The words of an index over its shards. `alone` works out what a single shard does not tell. */
export function wordView(cache: ShardCache, shape: Shape, decoded: DecodedLists, alone: (terms: TermShardView) => LoneWords): WordView {
  const firsts = textsOf(cache.files.table('terms')?.firsts);
  const { hasPlaces } = cache.files.head;
  const named = hasPlaces && cache.files.table('terms')?.inline === undefined ? HASH_BYTES : 0;
  const terms = cache.shelf('terms', (bytes) => ({ ...readTermShard(bytes.subarray(named), shape), places: bytes.subarray(0, named) }), ({ entries }, { length }) => length + entries.length * WORD_BYTES);
  const { hashOf } = cache;
  cache.hashOf = (kind, number) => (kind === 'places' ? (terms(number)?.places ?? null) : hashOf(kind, number));
  const shardOfStem = (stem: string): TermShardView | null => terms(shardOf(firsts, stem));
  const shardOfForm = (form: string): TermShardView | null => shardOfStem(blindStem(form));
  const spread: WordView = {
    ...listView(cache, shape, decoded, terms, (stem) => shardOf(firsts, stem)),
    entries: (form) => {
      const shard = shardOfForm(form);
      const here = shard?.byForm.get(form) ?? [];
      const elsewhere = (shard?.redirects.get(form) ?? []).flatMap((stem) => shardOfStem(stem)?.byStem.get(stem)?.filter((entry) => entry.form === form) ?? []);
      return elsewhere.length === 0 ? here : [...here, ...elsewhere].sort((a, b) => (a.written < b.written ? -1 : 1));
    },
    group: (stem) => shardOfStem(stem)?.groups.get(stem) ?? null,
    isName: (form) => shardOfForm(form)?.names.has(form) ?? false,
    aliases: (first) => shardOfForm(first)?.aliases.get(first) ?? [],
    words: dictionary(cache),
  };
  const lone = cache.files.table('terms')?.inline === undefined ? null : terms(0);
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

function listView(cache: ShardCache, shape: Shape, decoded: DecodedLists, terms: (shard: number) => TermShardView | null, shardNumber: (stem: string) => number): Pick<WordView, 'articleList' | 'list' | 'places'> {
  const shelf = cache.shelf('places', (bytes, shard) => readPlaceShard(bytes, terms(shard)?.entries.length ?? 0, shape), (_, { length }) => length);
  const placesOf = (shard: number): PlaceShard | null => (cache.files.head.hasPlaces ? shelf(shard) : null);
  const stored = ({ stem, written }: Entry): StoredEntry | null => terms(shardNumber(stem))?.byStem.get(stem)?.find((entry) => entry.written === written) ?? null;
  const list = (entry: Entry): PostingList => {
    const own = stored(entry);
    if (own === null) return EMPTY;
    const name = `${String(shardNumber(entry.stem))} ${String(own.at)}`;
    if (own.read !== null) return decoded.list(name, own.read);
    const places = placesOf(shardNumber(entry.stem));
    return places === null ? EMPTY : decoded.list(name, () => places.list(own.at, own.passages, own.aside));
  };
  return {
    articleList: (entry) => articleListOf(list(entry)),
    list,
    places: (entry) => {
      const own = stored(entry);
      return own === null ? [] : (placesOf(shardNumber(entry.stem))?.places(own.at, own.passages, own.aside, own.stem.startsWith(FUNCTION_WORD)) ?? []);
    },
  };
}
