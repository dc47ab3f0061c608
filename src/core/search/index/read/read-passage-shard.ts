import { BitReader } from '../codec/bit-reader';
import { ByteReader } from '../codec/byte-reader';

/** A shard of passages. */
export interface PassageShard {
  /** Bytes of memory. */
  readonly weight: number;
  /** Where the list of a word begins, by its place among the words of the shard. */
  readonly list: (at: number) => BitReader;
  readonly places: (at: number) => BitReader;
}

/** Unpacks where the passages of words stand. */
export function readPassageShard(bytes: Uint8Array, hasPlaces: boolean): PassageShard {
  const reader = new ByteReader(bytes);
  const lengths = new BitReader(reader.section());
  const bits = new BitReader(reader.remaining());
  const words = lengths.gamma();
  const [lists, places] = [new Uint32Array(words), new Uint32Array(words)];
  for (let at = 0, next = 0; at < words; at += 1) {
    lists[at] = next;
    next += lengths.gamma();
    places[at] = next;
    if (hasPlaces) next += lengths.gamma();
  }
  return {
    weight: bytes.length + lists.byteLength + places.byteLength,
    list: (at) => bits.from(lists[at] ?? 0),
    places: (at) => bits.from(places[at] ?? 0),
  };
}
