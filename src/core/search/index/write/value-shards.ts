import type { FacetName, FacetValue } from '../../../model/corpus';
import { BitWriter } from '../codec/bit-writer';
import { ByteWriter } from '../codec/byte-writer';
import { joinTexts } from '../codec/joined-texts';
import type { ListSize } from '../codec/list-size';
import { packText } from '../../../text/packed-text';
import type { Shape } from '../codec/passages';
import { APART } from '../codec/posting-code';
import { plainId } from '../plain-id';
import { hasPassages } from '../value-passages';
import type { OpenShard } from './cut-shards';
import type { ValueLayers } from './value-lists';

/** Values with the articles in which they stand: their texts in one, since texts compress best together, the rest in bits. */
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

  /** Gives the number of articles that carry it. `called` says which names are aliases, where that is told here. */
  add(value: FacetValue, { size, writeArticles }: ValueLayers, called: readonly boolean[] | null = null): number {
    this.#values += 1;
    this.#row(value);
    for (const isAlias of called ?? []) this.#bits.bits(isAlias ? 1 : 0, 1);
    this.#size(size);
    if (size.own + size.aside < APART) writeArticles(this.#bits);
    else {
      const apart = new BitWriter();
      writeArticles(apart);
      const bytes = apart.finish();
      this.#bits.gamma(bytes.length);
      this.#long.raw(bytes);
    }
    return size.own;
  }

  /** Text shrinks to a third when it is compressed. */
  size(): number {
    return this.#letters / 3 + this.#bits.length / 8 + this.#long.length;
  }

  finish(): Uint8Array {
    const writer = new ByteWriter();
    writer.varint(this.#values);
    writer.section(packText(joinTexts(this.#texts)));
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

  #size({ own, ownPassages, aside, asidePassages }: ListSize): void {
    this.#bits.gamma(own);
    if (own > 0) this.#bits.gamma(ownPassages - own);
    this.#bits.gamma(aside);
    if (aside > 0) this.#bits.gamma(asidePassages - aside);
  }
}

/** Values with the passages in which they are named, of the articles that stand with the values themselves. */
export class ValuePassageShard implements OpenShard {
  readonly #lengths = new BitWriter();
  readonly #lists = new BitWriter();

  /** Publisher and date stand in no passage of their own. */
  add({ writePassages }: ValueLayers, facet: FacetName): void {
    const before = this.#lists.length;
    if (hasPassages(facet)) writePassages(this.#lists);
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
