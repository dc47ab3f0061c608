import { BitWriter } from '../codec/bit-writer';
import type { Shape } from '../codec/passages';
import { writePostings } from '../codec/write-postings';
import { Gathered } from './gathered';
import { ListPool } from './list-pool';
import type { PostingRuns } from './posting-runs';
import type { GradeCode } from '../codec/posting-code';

/** The coded lists of words or values, by number. */
export interface TermLists {
  readonly pool: ListPool;
  readonly countsOf: (key: number) => { readonly own: number; readonly aside: number };
  /** A list from its own first byte on. */
  readonly bytesOf: (key: number) => Uint8Array;
}

/** Merges the postings of `keys` words and codes them. */
export async function termLists(postings: PostingRuns, keys: number, shape: Shape, code: GradeCode): Promise<TermLists> {
  const pool = new ListPool(keys);
  const own = new Uint32Array(keys);
  const aside = new Uint32Array(keys);
  const parted = new Gathered();
  await postings.merge((key, gathered) => {
    own[key] = partAside(gathered, parted, shape.articles);
    aside[key] = parted.length - (own[key] ?? 0);
    pool.add(key, (writer) => {
      writeParts(writer, parted, own[key] ?? 0, shape, code);
    });
  });
  pool.close();
  return { pool, countsOf: (key) => ({ own: own[key] ?? 0, aside: aside[key] ?? 0 }), bytesOf: (key) => alone(pool, key) };
}

/** Writes own passages, then set-aside ones. */
export function writeParts(writer: BitWriter, passages: Gathered, own: number, shape: Shape, code: GradeCode): void {
  writePostings(writer, passages, 0, own, 0, shape, code);
  writePostings(writer, passages, own, passages.length, shape.articles, shape, code);
}

/** Puts own passages before set-aside ones and gives how many there are; articles were added twice their number, one more where set aside. */
export function partAside(gathered: Gathered, into: Gathered, articles: number): number {
  into.clear();
  const take = (side: number, base: number): void => {
    for (let at = 0; at < gathered.length; at += 1) {
      const article = gathered.articles[at] ?? 0;
      if ((article & 1) === side) into.add((article >>> 1) + base, gathered.ordinals[at] ?? 0, gathered.grades[at] ?? 0);
    }
  };
  take(0, 0);
  const own = into.length;
  if (own < gathered.length) take(1, articles);
  return own;
}

function alone(pool: ListPool, key: number): Uint8Array {
  const writer = new BitWriter();
  pool.copy(key, writer);
  return writer.finish();
}
