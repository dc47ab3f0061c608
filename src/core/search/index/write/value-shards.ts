import type { FacetName, FacetValue } from '../../../model/corpus';
import { BitWriter } from '../codec/bit-writer';
import { ByteWriter } from '../codec/byte-writer';
import { packText } from '../codec/packed-text';
import type { Shape } from '../codec/passages';
import { APART } from '../codec/posting-code';
import { writeArticles } from '../codec/write-articles';
import { hasPassages } from '../value-passages';
import { writeParts } from './term-lists';
import type { OpenShard } from './cut-shards';
import type { Gathered } from './gathered';

/** Values with the articles that carry them. */
export class ValueShard implements OpenShard {
  readonly #shape: Shape;
  readonly #rows: string[] = [];
  readonly #bits = new BitWriter();
  readonly #long = new ByteWriter();
  #text = 0;

  constructor(shape: Shape) {
    this.#shape = shape;
  }

  add({ id, ar, latin, within, spellings }: FacetValue, list: Gathered): void {
    const row = JSON.stringify([id, ar, latin, within, spellings]);
    this.#rows.push(row);
    this.#text += row.length;
    const articles = ownArticles(list, this.#shape.articles);
    this.#bits.gamma(articles.length);
    const apart = articles.length < APART ? this.#bits : new BitWriter();
    writeArticles(apart, articles, this.#shape.articles);
    if (apart === this.#bits) return;
    const bytes = apart.finish();
    this.#bits.gamma(bytes.length);
    this.#long.raw(bytes);
  }

  /** Text shrinks to a third when it is compressed. */
  size(): number {
    return this.#text / 3 + this.#bits.length / 8 + this.#long.length;
  }

  finish(): Uint8Array {
    const writer = new ByteWriter();
    writer.section(packText(`[${this.#rows.join(',')}]`));
    writer.section(this.#bits.finish());
    writer.raw(this.#long.finish());
    return writer.finish();
  }
}

/** Values with the passages in which they are named. */
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
    const own = list.articles.subarray(0, list.length).findIndex((article) => article >= this.#shape.articles);
    const before = this.#lists.length;
    writeParts(this.#lists, list, own < 0 ? list.length : own, this.#shape, 'counts');
    this.#lengths.gamma(own < 0 ? list.length : own);
    this.#lengths.gamma(own < 0 ? 0 : list.length - own);
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
