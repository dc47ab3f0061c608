import type { FacetName, FacetValue } from '../../../model/corpus';
import { CALLED_FACETS, namesOfValue } from '../called-values';
import { plainId } from '../plain-id';
import { readNumbers } from '../codec/article-numbers';
import { BitReader } from '../codec/bit-reader';
import { ByteReader } from '../codec/byte-reader';
import { textsIn } from '../codec/joined-texts';
import type { ListSize } from '../codec/list-size';
import { unpackText } from '../codec/packed-text';
import type { Shape } from '../codec/passages';
import { APART } from '../codec/posting-code';
import { readArticleList } from '../codec/read-article-list';
import { readPassageList } from '../codec/read-passage-list';
import type { ArticleList, PostingList } from '../posting-list';

/** A value with the articles in which it stands. */
export interface StoredValue {
  readonly row: FacetValue;
  /** Which of its names are aliases; null where that is not told here. */
  readonly called: readonly boolean[] | null;
  readonly size: ListSize;
  readonly list: () => ArticleList;
  /** Of these, the articles that carry it. */
  readonly articles: () => Uint32Array;
}

/** Unpacks a shard of values, whose facets are known by their places; `tellsNames` says whether it tells which names are aliases. */
export function readValues(bytes: Uint8Array, shape: Shape, facetAt: (at: number) => FacetName, tellsNames: boolean): readonly StoredValue[] {
  const reader = new ByteReader(bytes);
  const count = reader.varint();
  const text = textsIn(unpackText(reader.section()));
  const bits = new BitReader(reader.section());
  const long = reader.remaining();
  let next = 0;
  return Array.from({ length: count }, (_, at) => {
    const row = readRow(facetAt(at), text, bits, shape);
    const called = tellsNames && CALLED_FACETS.includes(row.facet) ? namesOfValue(row).map(() => bits.bits(1) === 1) : null;
    const size = readSize(bits);
    if (size.own + size.aside < APART) {
      const read = readArticleList(bits, size, shape, 'counts');
      const articles = read.articles.subarray(0, size.own);
      return { row, called, size, list: () => read, articles: () => articles };
    }
    const from = next * 8;
    next += bits.gamma();
    return { row, called, size, list: () => readArticleList(new BitReader(long, from), size, shape, 'counts'), articles: () => readCarriers(new BitReader(long, from), size, shape) };
  });
}

function readRow(facet: FacetName, text: () => string, bits: BitReader, shape: Shape): FacetValue {
  const [hasId, hasArabic, hasLatin] = [bits.bits(1) === 1, bits.bits(1) === 1, bits.bits(1) === 1];
  const spellings = bits.rice(0);
  const within = Array.from({ length: bits.rice(0) }, () => bits.bits(shape.values));
  const id = hasId ? text() : null;
  const [ar, latin] = [hasArabic ? text() : null, hasLatin ? text() : null];
  return { facet, id: id ?? plainId(facet, latin), ar, latin, within, spellings: Array.from({ length: spellings }, text) };
}

function readSize(bits: BitReader): ListSize {
  const own = bits.gamma();
  const ownPassages = own === 0 ? 0 : own + bits.gamma();
  const aside = bits.gamma();
  return { own, ownPassages, aside, asidePassages: aside === 0 ? 0 : aside + bits.gamma() };
}

/** A list of articles begins with the numbers of those that are not set aside: whoever counts needs no more. */
function readCarriers(bits: BitReader, { own }: ListSize, shape: Shape): Uint32Array {
  const articles = new Uint32Array(own);
  if (own > 0) readNumbers(bits, articles, 0, own, 0, shape.articles);
  return articles;
}

/** Reads the passages of a value that stands in these articles. */
export type PassageReader = (list: ArticleList, size: ListSize) => PostingList;

/** Unpacks a shard of the passages of values: each is read when it is asked for. */
export function readValuePassages(bytes: Uint8Array, shape: Shape, count: number): readonly PassageReader[] {
  const reader = new ByteReader(bytes);
  const lengths = new BitReader(reader.section());
  const lists = new BitReader(reader.remaining());
  let next = 0;
  return Array.from({ length: count }, () => {
    const from = next;
    next += lengths.gamma();
    return (list, size) => readPassageList(lists.from(from), list, size, shape, 'counts');
  });
}
