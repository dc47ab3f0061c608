import { BitReader } from '../codec/bit-reader';
import { ByteReader } from '../codec/byte-reader';
import type { Shape } from '../codec/passages';
import { readArticleList } from '../codec/read-article-list';
import { readPassageList } from '../codec/read-passage-list';
import { readPlaces } from '../codec/read-places';
import type { ArticleList, PostingList } from '../posting-list';
import type { StoredEntry } from './read-term-shard';

/** A shard of passages. */
export interface PassageShard {
  /** Bytes of memory. */
  readonly weight: number;
  /** The passages of these articles. */
  readonly list: (entry: StoredEntry, articles: ArticleList) => PostingList;
  /** The same of a function word, whose articles stand here, too. */
  readonly functionList: (entry: StoredEntry) => PostingList;
  readonly places: (entry: StoredEntry) => readonly Uint16Array[];
}

/** Unpacks the passages of the words of a shard. */
export function readPassageShard(bytes: Uint8Array, entries: readonly StoredEntry[], shape: Shape, hasPlaces: boolean): PassageShard {
  const reader = new ByteReader(bytes);
  const lengths = new BitReader(reader.section());
  const bits = new BitReader(reader.remaining());
  const lists = new Uint32Array(entries.length);
  const places = new Uint32Array(entries.length);
  let next = 0;
  for (const { at, kept } of entries) {
    if (kept === 'whole' || (kept === 'elsewhere' && !hasPlaces)) continue;
    lists[at] = next;
    next += lengths.gamma();
    places[at] = next;
    if (hasPlaces) next += lengths.gamma();
  }
  return {
    weight: bytes.length + lists.byteLength + places.byteLength,
    list: ({ at, size }, articles) => readPassageList(bits.from(lists[at] ?? 0), articles, size, shape, 'grades'),
    functionList: ({ at, size: { ownPassages, asidePassages } }) => {
      const list = bits.from(lists[at] ?? 0);
      const [own, aside] = [ownPassages - list.gamma(), asidePassages - list.gamma()];
      const size = { own, ownPassages, aside, asidePassages };
      return readPassageList(list, readArticleList(list, size, shape, 'none'), size, shape, 'none');
    },
    places: ({ at, size: { ownPassages, asidePassages } }) => readPlaces(bits.from(places[at] ?? 0), ownPassages + asidePassages),
  };
}
