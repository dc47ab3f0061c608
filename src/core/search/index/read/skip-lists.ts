import type { BitReader } from '../codec/bit-reader';
import type { ListSize } from '../codec/list-size';
import type { Shape } from '../codec/passages';
import { fillArticleList } from '../codec/read-article-list';
import { fillPassageList } from '../codec/read-passage-list';
import { skipPlaces } from '../codec/read-places';
import { WHOLE_BELOW } from '../term-shard';

/** What stands of rare words among the words. */
export type RareLists = 'articles' | 'passages' | 'places';

const articles = new Uint32Array(WHOLE_BELOW);
const list = { articles, passages: new Uint8Array(WHOLE_BELOW), grades: new Uint8Array(WHOLE_BELOW) };
const room = { articles, starts: new Uint32Array(WHOLE_BELOW + 1), ordinals: new Uint16Array(WHOLE_BELOW), grades: new Uint8Array(WHOLE_BELOW) };

/** Goes behind the lists of a rare word without keeping them. */
export function skipLists(reader: BitReader, size: ListSize, shape: Shape, rare: RareLists): void {
  fillArticleList(reader, list, size, shape, 'grades');
  if (rare === 'articles') return;
  fillPassageList(reader, room, list, size, shape, 'grades');
  if (rare === 'places') skipPlaces(reader, size.ownPassages + size.asidePassages);
}
