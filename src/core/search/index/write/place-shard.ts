import { BitWriter } from '../codec/bit-writer';
import { ByteWriter } from '../codec/byte-writer';
import type { Shape } from '../codec/passages';
import { writePlaces } from '../codec/write-places';
import { Gathered } from './gathered';
import { ListPool } from './list-pool';
import type { PostingRuns } from './posting-runs';
import { partAside, writeParts } from './term-lists';
import type { WordGroup } from './word-groups';

/** Merges where words stand in passages and codes it; for words without a list of their own (`isFunction`) with that list. */
export async function placeLists(postings: PostingRuns, keys: number, shape: Shape, isFunction: (key: number) => boolean): Promise<ListPool> {
  const pool = new ListPool(keys);
  const parted = new Gathered();
  const passages = new Gathered();
  await postings.merge((key, gathered) => {
    partAside(gathered, parted, shape.articles);
    const starts = passagesOf(parted, passages);
    const own = passages.articles.subarray(0, passages.length).findIndex((article) => article >= shape.articles);
    pool.add(key, (writer) => {
      if (isFunction(key)) writeParts(writer, passages, own < 0 ? passages.length : own, shape, 'none');
      writePlaces(writer, parted.grades, starts);
    });
  });
  pool.close();
  return pool;
}

/** The bytes of a shard of places: how many bits each word takes, then all of them. */
export function writePlaceShard(groups: readonly WordGroup[], pool: ListPool): Uint8Array {
  const lengths = new BitWriter();
  const places = new BitWriter();
  for (const word of groups.flatMap(({ words }) => words)) {
    lengths.gamma(pool.lengthOf(word));
    pool.copy(word, places);
  }
  const writer = new ByteWriter();
  writer.section(lengths.finish());
  writer.raw(places.finish());
  return writer.finish();
}

/** Puts the places of one passage together; gives where each passage's begin. */
function passagesOf(places: Gathered, into: Gathered): readonly number[] {
  into.clear();
  const starts: number[] = [];
  for (let at = 0; at < places.length; at += 1) {
    const article = places.articles[at] ?? 0;
    const ordinal = places.ordinals[at] ?? 0;
    if (at > 0 && article === places.articles[at - 1] && ordinal === places.ordinals[at - 1]) continue;
    starts.push(at);
    into.add(article, ordinal, 0);
  }
  return [...starts, places.length];
}
