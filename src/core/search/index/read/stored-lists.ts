import { BitReader } from '../codec/bit-reader';
import type { Shape } from '../codec/passages';
import { readArticleList } from '../codec/read-article-list';
import { readPassageList } from '../codec/read-passage-list';
import { readPlaces } from '../codec/read-places';
import { FUNCTION_WORD } from '../../analyze/function-words';
import type { ArticleList, PostingList } from '../posting-list';
import type { StoredEntry, TermShardView } from './read-term-shard';

/** The articles of a word whose list stands in its shard of words. */
export function storedArticles(shard: TermShardView, entry: StoredEntry, shape: Shape): ArticleList {
  return readArticleList(listsOf(shard, entry), entry.size, shape, 'grades');
}

/** The passages of a word of which all stands there. */
export function wholeList(shard: TermShardView, entry: StoredEntry, shape: Shape): PostingList {
  return readLayers(listsOf(shard, entry), entry, shape);
}

/** Its places, of an index that has them. */
export function wholePlaces(shard: TermShardView, entry: StoredEntry, shape: Shape): readonly Uint16Array[] {
  const reader = listsOf(shard, entry);
  readLayers(reader, entry, shape);
  return readPlaces(reader, entry.size.ownPassages + entry.size.asidePassages);
}

/** Reads both layers of a word, which of function words tell their articles themselves. */
export function readLayers(reader: BitReader, { stem, size }: StoredEntry, shape: Shape): PostingList {
  if (!stem.startsWith(FUNCTION_WORD)) return readPassageList(reader, readArticleList(reader, size, shape, 'grades'), size, shape, 'grades');
  const { ownPassages, asidePassages } = size;
  const [own, aside] = [ownPassages - reader.gamma(), asidePassages - reader.gamma()];
  const told = { own, ownPassages, aside, asidePassages };
  return readPassageList(reader, readArticleList(reader, told, shape, 'none'), told, shape, 'none');
}

function listsOf({ bits, long }: TermShardView, { kept, from }: StoredEntry): BitReader {
  return kept === 'apart' || kept === 'behind' ? new BitReader(long, from * 8) : bits.from(from);
}
