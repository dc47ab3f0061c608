import * as z from 'zod/mini';
import { facetValueSchema } from '../../../model/corpus';
import { BitReader } from '../codec/bit-reader';
import { ByteReader } from '../codec/byte-reader';
import { unpackText } from '../codec/packed-text';
import type { Shape } from '../codec/passages';
import { APART } from '../codec/posting-code';
import { readArticles } from '../codec/read-articles';
import { readPostings } from '../codec/read-postings';
import type { FacetValue } from '../../../model/corpus';
import type { PostingList } from '../posting-list';

const { id, ar, latin, within, spellings } = facetValueSchema.def.innerType.shape;
const rowSchema = z.array(z.tuple([id, ar, latin, within, spellings]));

/** A value without its facet, with the articles that carry it. */
export interface StoredValue {
  readonly row: Omit<FacetValue, 'facet'>;
  readonly articles: () => Uint32Array;
}

/** Unpacks a shard of values. */
export function readValues(bytes: Uint8Array, shape: Shape): readonly StoredValue[] {
  const reader = new ByteReader(bytes);
  const rows = rowSchema.parse(JSON.parse(unpackText(reader.section())));
  const bits = new BitReader(reader.section());
  const long = reader.remaining();
  let next = 0;
  return rows.map((row) => {
    const count = bits.gamma();
    let articles = (): Uint32Array => new Uint32Array(0);
    if (count < APART) {
      const read = readArticles(bits, count, shape.articles);
      articles = () => read;
    } else {
      const from = next * 8;
      next += bits.gamma();
      articles = () => readArticles(new BitReader(long, from), count, shape.articles);
    }
    return { row: { id: row[0], ar: row[1], latin: row[2], within: row[3], spellings: row[4] }, articles };
  });
}

/** Unpacks a shard of the passages of values: each is read when it is asked for. */
export function readValuePassages(bytes: Uint8Array, shape: Shape, end: number): readonly (() => PostingList)[] {
  const reader = new ByteReader(bytes);
  const lengths = new BitReader(reader.section());
  const lists = new BitReader(reader.remaining());
  let next = 0;
  return Array.from({ length: end }, () => {
    const from = next;
    const [own, aside] = [lengths.gamma(), lengths.gamma()];
    next += lengths.gamma();
    return () => readPostings(lists.from(from), own, aside, shape, 'counts');
  });
}
