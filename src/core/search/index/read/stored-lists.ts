import { BitReader } from '../codec/bit-reader';
import type { Shape } from '../codec/passages';
import { readArticleList } from '../codec/read-article-list';
import { readPassageList } from '../codec/read-passage-list';
import { readPlaces } from '../codec/read-places';
import type { ArticleList, PostingList } from '../posting-list';
import type { StoredEntry, TermShardView } from './read-term-shard';

/** The articles of a word whose list stands among the words. */
export function storedArticles({ bits, long }: TermShardView, { kept, from, size }: StoredEntry, shape: Shape): ArticleList {
  return readArticleList(kept === 'apart' ? new BitReader(long, from * 8) : bits.from(from), size, shape, 'grades');
}

/** The passages of a rare word. */
export function wholeList({ bits }: TermShardView, { from, size }: StoredEntry, shape: Shape): PostingList {
  const reader = bits.from(from);
  return readPassageList(reader, readArticleList(reader, size, shape, 'grades'), size, shape, 'grades');
}

/** Its places, of an index that has them. */
export function wholePlaces({ bits }: TermShardView, { from, size }: StoredEntry, shape: Shape): readonly Uint16Array[] {
  const reader = bits.from(from);
  readPassageList(reader, readArticleList(reader, size, shape, 'grades'), size, shape, 'grades');
  return readPlaces(reader, size.ownPassages + size.asidePassages);
}
