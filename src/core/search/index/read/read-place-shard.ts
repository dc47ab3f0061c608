import { BitReader } from '../codec/bit-reader';
import { ByteReader } from '../codec/byte-reader';
import type { Shape } from '../codec/passages';
import { readPlaces } from '../codec/read-places';
import { readPostings } from '../codec/read-postings';
import type { PostingList } from '../posting-list';

/** A shard of places: by place of a word in the shard of words. Words without a list of their own (`isFunction`) have it here. */
export interface PlaceShard {
  readonly list: (at: number, own: number, aside: number) => PostingList;
  readonly places: (at: number, own: number, aside: number, isFunction: boolean) => readonly Uint16Array[];
}

/** Unpacks the places of so many words. */
export function readPlaceShard(bytes: Uint8Array, words: number, shape: Shape): PlaceShard {
  const reader = new ByteReader(bytes);
  const lengths = new BitReader(reader.section());
  const bits = new BitReader(reader.remaining());
  const from = new Float64Array(words + 1);
  for (let at = 0; at < words; at += 1) from[at + 1] = (from[at] ?? 0) + lengths.gamma();
  return {
    list: (at, own, aside) => ungraded(readPostings(bits.from(from[at] ?? 0), own, aside, shape, 'none')),
    places: (at, own, aside, isFunction) => {
      const reading = bits.from(from[at] ?? 0);
      if (isFunction) readPostings(reading, own, aside, shape, 'none');
      return readPlaces(reading, own + aside);
    },
  };
}

function ungraded(list: PostingList): PostingList {
  return { ...list, grades: new Uint8Array(list.ordinals.length) };
}
