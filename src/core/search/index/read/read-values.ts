import type { FacetName, FacetValue } from '../../../model/corpus';
import { CALLED_FACETS, namesOfValue } from '../called-values';
import { plainId } from '../plain-id';
import { BitReader } from '../codec/bit-reader';
import { ByteReader } from '../codec/byte-reader';
import { unpackText } from '../codec/packed-text';
import type { Shape } from '../codec/passages';
import { APART } from '../codec/posting-code';
import { readArticles } from '../codec/read-articles';
import { readPostings } from '../codec/read-postings';
import type { PostingList } from '../posting-list';

/** A value with the articles that carry it. */
export interface StoredValue {
  readonly row: FacetValue;
  /** Which of its names are aliases; null where that is not told here. */
  readonly called: readonly boolean[] | null;
  readonly articles: () => Uint32Array;
}

/** Unpacks a shard of values, whose facets are known by their places; `tellsNames` says whether it tells which names are aliases. */
export function readValues(bytes: Uint8Array, shape: Shape, facetAt: (at: number) => FacetName, tellsNames: boolean): readonly StoredValue[] {
  const reader = new ByteReader(bytes);
  const count = reader.varint();
  const text = unpackText(reader.section());
  const texts = text.slice(1).split(text.slice(0, 1))[Symbol.iterator]();
  const bits = new BitReader(reader.section());
  const long = reader.remaining();
  let next = 0;
  return Array.from({ length: count }, (_, at) => {
    const row = readRow(facetAt(at), texts, bits, shape);
    const called = tellsNames && CALLED_FACETS.includes(row.facet) ? namesOfValue(row).map(() => bits.bits(1) === 1) : null;
    const articles = bits.gamma();
    if (articles < APART) {
      const read = readArticles(bits, articles, shape.articles);
      return { row, called, articles: () => read };
    }
    const from = next * 8;
    next += bits.gamma();
    return { row, called, articles: () => readArticles(new BitReader(long, from), articles, shape.articles) };
  });
}

function readRow(facet: FacetName, texts: Iterator<string, unknown>, bits: BitReader, shape: Shape): StoredValue['row'] {
  const text = (): string => {
    const { value, done } = texts.next();
    return done === true ? '' : value;
  };
  const [hasId, hasArabic, hasLatin] = [bits.bits(1) === 1, bits.bits(1) === 1, bits.bits(1) === 1];
  const spellings = bits.rice(0);
  const within = Array.from({ length: bits.rice(0) }, () => bits.bits(shape.values));
  const id = hasId ? text() : null;
  const [ar, latin] = [hasArabic ? text() : null, hasLatin ? text() : null];
  return { facet, id: id ?? plainId(facet, latin), ar, latin, within, spellings: Array.from({ length: spellings }, text) };
}

/** Reads the passages of a value that these articles carry. */
export type PassageReader = (articles: Uint32Array) => PostingList;

/** Unpacks a shard of the passages of values: each is read when it is asked for. */
export function readValuePassages(bytes: Uint8Array, shape: Shape, end: number): readonly PassageReader[] {
  const reader = new ByteReader(bytes);
  const lengths = new BitReader(reader.section());
  const lists = new BitReader(reader.remaining());
  let next = 0;
  return Array.from({ length: end }, () => {
    const from = next;
    const [repeats, aside] = [lengths.gamma(), lengths.gamma()];
    next += lengths.gamma();
    return (articles) => readPostings(lists.from(from), articles.length + repeats, aside, shape, 'counts', articles);
  });
}
