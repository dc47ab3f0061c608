import { FUNCTION_WORD } from '../../analyze/function-words';
import { articleListOf } from '../article-list';
import type { Shape } from '../codec/passages';
import { readPassageList } from '../codec/read-passage-list';
import { readPlaces } from '../codec/read-places';
import type { Entry, Group, IndexView } from '../index-view';
import type { ArticleList, PostingList } from '../posting-list';
import { DecodedLists } from './decoded-lists';
import { dictionary } from './dictionary';
import type { LoneWords } from './lone-words';
import { readPassageShard } from './read-passage-shard';
import type { PassagePlace } from './passage-names';
import type { StoredEntry, TermShardView } from './read-term-shard';
import type { ShardCache } from './shard-cache';
import { readLayers, storedArticles, wholeList, wholePlaces } from './stored-lists';
import { termShelf, type TermShelf } from './term-shelf';

/** Bytes that decoded lists may take: of articles, of passages. */
const MOST_ARTICLES = 16_000_000;
const MOST_PASSAGES = 10_000_000;
const EMPTY: PostingList = { articles: new Uint32Array(0), starts: Uint32Array.of(0), ordinals: new Uint16Array(0), grades: new Uint8Array(0) };
const EMPTY_ARTICLES: ArticleList = articleListOf(EMPTY);

/** What an index tells of words. */
export type WordView = Pick<IndexView, 'entries' | 'group' | 'articleList' | 'list' | 'places' | 'isName' | 'aliases' | 'words'>;

/** The words of an index over its shards. `alone` works out what a single shard does not tell. */
export function wordView(cache: ShardCache, shape: Shape, alone: (terms: TermShardView) => LoneWords): WordView {
  const terms = termShelf(cache, shape);
  const { hashOf } = cache;
  cache.hashOf = (kind, number) => (kind === 'passages' ? terms.passageHash(number) : hashOf(kind, number));
  const spread: WordView = {
    ...listView(cache, shape, terms),
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

function listView(cache: ShardCache, shape: Shape, terms: TermShelf): Pick<WordView, 'articleList' | 'list' | 'places'> {
  const { hasPlaces } = cache.files.head;
  const shelf = cache.shelf('passages', (bytes) => readPassageShard(bytes, hasPlaces), ({ weight }) => weight);
  const [lists, passages] = [new DecodedLists<ArticleList>(MOST_ARTICLES), new DecodedLists<PostingList>(MOST_PASSAGES)];
  const decodePassages = (entry: Entry): PostingList | null => {
    const found = stored(terms, entry);
    if (found === null) return null;
    const { shard, own, place } = found;
    if (isWhole(own)) return wholeList(shard, own, shape);
    const reader = place === null ? null : (shelf(place.shard)?.list(place.at) ?? null);
    if (reader === null) return null;
    return own.kept === 'elsewhere' ? readLayers(reader, own, shape) : readPassageList(reader, articleList(entry), own.size, shape, 'grades');
  };
  const decodeArticles = (entry: Entry): ArticleList | null => {
    const found = stored(terms, entry);
    if (found === null) return null;
    if (!found.own.stem.startsWith(FUNCTION_WORD)) return storedArticles(found.shard, found.own, shape);
    const own = passagesOf(entry);
    return own === null ? null : articleListOf(own);
  };
  const articleList = (entry: Entry): ArticleList => lists.list(entry, () => decodeArticles(entry)) ?? EMPTY_ARTICLES;
  const passagesOf = (entry: Entry): PostingList | null => passages.list(entry, () => decodePassages(entry));
  return {
    articleList,
    list: (entry) => passagesOf(entry) ?? EMPTY,
    places: (entry) => {
      const found = hasPlaces ? stored(terms, entry) : null;
      if (found === null) return [];
      const { shard, own, place } = found;
      if (isWhole(own)) return wholePlaces(shard, own, shape);
      const reader = place === null ? null : (shelf(place.shard)?.places(place.at) ?? null);
      return reader === null ? [] : readPlaces(reader, own.size.ownPassages + own.size.asidePassages);
    },
  };
}

function isWhole({ kept }: StoredEntry): boolean {
  return kept === 'whole' || kept === 'behind';
}

/** A word in the shard that it stands in. */
interface StoredWord {
  readonly shard: TermShardView;
  readonly own: StoredEntry;
  /** Null where its passages stand there, too. */
  readonly place: PassagePlace | null;
}

/** Null while the shard is not there. */
function stored(terms: TermShelf, { stem, written }: Entry): StoredWord | null {
  const number = terms.shardOfStem(stem);
  const shard = number === null ? null : terms.at(number);
  const own = shard?.byStem.get(stem)?.find((entry) => entry.written === written);
  return shard === null || own === undefined ? null : { shard, own, place: shard.passages.get(own) ?? null };
}
