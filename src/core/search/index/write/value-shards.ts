import type { FacetName, FacetValue } from '../../../model/corpus';
import { BitWriter } from '../codec/bit-writer';
import { ByteWriter } from '../codec/byte-writer';
import { packText } from '../codec/packed-text';
import type { Shape } from '../codec/passages';
import { APART } from '../codec/posting-code';
import { writeArticles } from '../codec/write-articles';
import { plainId } from '../plain-id';
import { hasPassages } from '../value-passages';
import { writePostings } from '../codec/write-postings';
import type { OpenShard } from './cut-shards';
import type { Gathered } from './gathered';

/** Values with the articles that carry them: their texts in one, since texts compress best together, the rest in bits. */
export class ValueShard implements OpenShard {
  readonly #shape: Shape;
  readonly #texts: string[] = [];
  readonly #bits = new BitWriter();
  readonly #long = new ByteWriter();
  #values = 0;
  #letters = 0;

  constructor(shape: Shape) {
    this.#shape = shape;
  }

  /** Gives the number of articles. `called` says which names are aliases, where that is told here. */
  add(value: FacetValue, list: Gathered, called: readonly boolean[] | null = null): number {
    this.#values += 1;
    this.#row(value);
    for (const isAlias of called ?? []) this.#bits.bits(isAlias ? 1 : 0, 1);
    const articles = ownArticles(list, this.#shape.articles);
    this.#bits.gamma(articles.length);
    const apart = articles.length < APART ? this.#bits : new BitWriter();
    writeArticles(apart, articles, this.#shape.articles);
    if (apart === this.#bits) return articles.length;
    const bytes = apart.finish();
    this.#bits.gamma(bytes.length);
    this.#long.raw(bytes);
    return articles.length;
  }

  /** Text shrinks to a third when it is compressed. */
  size(): number {
    return this.#letters / 3 + this.#bits.length / 8 + this.#long.length;
  }

  finish(): Uint8Array {
    const writer = new ByteWriter();
    writer.varint(this.#values);
    writer.section(packText(joined(this.#texts)));
    writer.section(this.#bits.finish());
    writer.raw(this.#long.finish());
    return writer.finish();
  }

  #row({ facet, id, ar, latin, within, spellings }: FacetValue): void {
    const isNamed = id === plainId(facet, latin);
    const texts = [...(isNamed ? [] : [id]), ...[ar, latin].filter((name) => name !== null), ...spellings];
    for (const text of texts) this.#letters += text.length + 1;
    this.#texts.push(...texts);
    for (const isTold of [!isNamed, ar !== null, latin !== null]) this.#bits.bits(isTold ? 1 : 0, 1);
    this.#bits.rice(spellings.length, 0);
    this.#bits.rice(within.length, 0);
    for (const place of within) this.#bits.bits(place, this.#shape.values);
  }
}

/** Texts with a character between them that none of them has; it stands first. */
function joined(texts: readonly string[]): string {
  const used = new Set(texts.join(''));
  let code = 0x0a;
  while (used.has(String.fromCharCode(code))) code += 1;
  return texts.map((text) => String.fromCharCode(code) + text).join('');
}

/** Values with the passages in which they are named; the articles of their own passages are those that stand with the values themselves. */
export class ValuePassageShard implements OpenShard {
  readonly #shape: Shape;
  readonly #lengths = new BitWriter();
  readonly #lists = new BitWriter();

  constructor(shape: Shape) {
    this.#shape = shape;
  }

  /** Publisher and date stand in no passage of their own. */
  add(list: Gathered, facet: FacetName): void {
    if (!hasPassages(facet)) list.clear();
    const { articles } = this.#shape;
    const aside = list.articles.subarray(0, list.length).findIndex((article) => article >= articles);
    const own = aside < 0 ? list.length : aside;
    const before = this.#lists.length;
    writePostings(this.#lists, list, 0, own, 0, this.#shape, 'counts', true);
    writePostings(this.#lists, list, own, list.length, articles, this.#shape, 'counts');
    this.#lengths.gamma(own - ownArticles(list, articles).length);
    this.#lengths.gamma(list.length - own);
    this.#lengths.gamma(this.#lists.length - before);
  }

  size(): number {
    return (this.#lengths.length + this.#lists.length) / 8;
  }

  finish(): Uint8Array {
    const writer = new ByteWriter();
    writer.section(this.#lengths.finish());
    writer.raw(this.#lists.finish());
    return writer.finish();
  }
}

function ownArticles({ articles, length }: Gathered, end: number): Uint32Array {
  const own: number[] = [];
  for (let at = 0; at < length; at += 1) {
    const article = articles[at] ?? 0;
    if (article < end && own.at(-1) !== article) own.push(article);
  }
  return Uint32Array.from(own);
}
