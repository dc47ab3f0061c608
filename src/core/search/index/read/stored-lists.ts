import { BitReader } from '../codec/bit-reader';
import type { ListSize } from '../codec/list-size';
import type { Shape } from '../codec/passages';
import { fillArticleList, readArticleList } from '../codec/read-article-list';
import { fillPassageList, readPassageList } from '../codec/read-passage-list';
import { readPlaces, skipPlaces } from '../codec/read-places';
import type { ArticleList, PostingList } from '../posting-list';
import { WHOLE_BELOW } from '../term-shard';
import type { StoredEntry, TermShardView } from './read-term-shard';

const articles = new Uint32Array(WHOLE_BELOW);
const list = { articles, passages: new Uint8Array(WHOLE_BELOW), grades: new Uint8Array(WHOLE_BELOW) };
const room = { articles, starts: new Uint32Array(WHOLE_BELOW + 1), ordinals: new Uint16Array(WHOLE_BELOW), grades: new Uint8Array(WHOLE_BELOW) };

/** Goes behind the lists of a rare word without keeping them. */
export function skipLists(reader: BitReader, size: ListSize, shape: Shape, hasPlaces: boolean): void {
  fillArticleList(reader, list, size, shape, 'grades');
  fillPassageList(reader, room, list, size, shape, 'grades');
  if (hasPlaces) skipPlaces(reader, size.ownPassages + size.asidePassages);
}

/** The articles of a word whose list stands among the words. */
export function storedArticles({ bits, long }: TermShardView, { kept, from, size }: StoredEntry, shape: Shape): ArticleList {
  return readArticleList(kept === 'whole' ? bits.from(from) : new BitReader(long, from * 8), size, shape, 'grades');
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
