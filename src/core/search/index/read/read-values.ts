import type { FacetName, FacetValue } from '../../../model/corpus';
import { CALLED_FACETS } from '../called-values';
import { readNumbers } from '../codec/article-numbers';
import { BitReader } from '../codec/bit-reader';
import { ByteReader } from '../codec/byte-reader';
import type { ListSize } from '../codec/list-size';
import { PackedTexts } from '../codec/packed-texts';
import type { Shape } from '../codec/passages';
import { APART } from '../codec/posting-code';
import { fillArticleList, readArticleList } from '../codec/read-article-list';
import { readPassageList } from '../codec/read-passage-list';
import type { ArticleList, PostingList } from '../posting-list';
import { namesOf, readRow, rowOf, textsOf, type PackedRow } from './packed-row';

/** Room for a list that is passed over. */
const passed: ArticleList = { articles: new Uint32Array(APART), passages: new Uint8Array(APART), grades: new Uint8Array(APART) };

/** A value with the articles in which it stands, read when they are asked for: most values of a shard never are. */
export class StoredValue {
  /** Which of its names are aliases; null where that is not told here. */
  readonly called: readonly boolean[] | null;
  readonly size: ListSize;
  readonly #packed: PackedRow;
  /** Its list is read from here. */
  readonly #bits: BitReader;
  readonly #from: number;
  readonly #shape: Shape;
  #row: FacetValue | null = null;

  constructor(packed: PackedRow, called: readonly boolean[] | null, size: ListSize, bits: BitReader, from: number, shape: Shape) {
    this.called = called;
    this.size = size;
    this.#packed = packed;
    this.#bits = bits;
    this.#from = from;
    this.#shape = shape;
  }

  get row(): FacetValue {
    return (this.#row ??= rowOf(this.#packed));
  }

  list(): ArticleList {
    return readArticleList(this.#bits.from(this.#from), this.size, this.#shape, 'counts');
  }

  /** Of these, the articles that carry it. A list begins with their numbers: whoever counts needs no more. */
  articles(): Uint32Array {
    const articles = new Uint32Array(this.size.own);
    if (articles.length > 0) readNumbers(this.#bits.from(this.#from), articles, 0, articles.length, 0, this.#shape.articles);
    return articles;
  }
}

/** Unpacks a shard of values, whose facets are known by their places; `tellsNames` says whether it tells which names are aliases. */
export function readValues(bytes: Uint8Array, shape: Shape, facetAt: (at: number) => FacetName, tellsNames: boolean): readonly StoredValue[] {
  const reader = new ByteReader(bytes);
  const count = reader.varint();
  const texts = new PackedTexts(reader.section());
  const bits = new BitReader(reader.section());
  const long = new BitReader(reader.remaining());
  let [next, text] = [0, 0];
  return Array.from({ length: count }, (_, at) => {
    const packed = readRow(facetAt(at), texts, text, bits, shape);
    text += textsOf(packed);
    const called = tellsNames && CALLED_FACETS.includes(packed.facet) ? Array.from({ length: namesOf(packed) }, () => bits.bits(1) === 1) : null;
    const size = readSize(bits);
    const isShort = size.own + size.aside < APART;
    const from = isShort ? bits.position : next * 8;
    if (isShort) fillArticleList(bits, passed, size, shape, 'counts');
    else next += bits.gamma();
    return new StoredValue(packed, called, size, isShort ? bits : long, from, shape);
  });
}

function readSize(bits: BitReader): ListSize {
  const own = bits.gamma();
  const ownPassages = own === 0 ? 0 : own + bits.gamma();
  const aside = bits.gamma();
  return { own, ownPassages, aside, asidePassages: aside === 0 ? 0 : aside + bits.gamma() };
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
