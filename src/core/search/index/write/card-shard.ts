import type { ArticleCard } from '../../../model/corpus';
import { plainDigits, type CardColumns, type DateRow } from '../card-columns';
import { ByteWriter } from '../codec/byte-writer';
import { packText } from '../codec/packed-text';
import { bytesOfHex } from '../shard-name';

/** The bytes of a page of cards. Cards know the names of the files of their previews: a head would be long with them. */
export function cardShard(previews: readonly Uint8Array[], cards: readonly ArticleCard[]): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(previews.length);
  writer.section(packText(JSON.stringify(columnsOf(cards))));
  for (const hash of previews) writer.raw(hash);
  for (const digits of cards.map(plainDigits)) if (digits !== null) writer.raw(bytesOfHex(digits));
  return writer.finish();
}

function columnsOf(cards: readonly ArticleCard[]): CardColumns {
  const publishers = new Table<NonNullable<ArticleCard['publisher']>>();
  const dates = new Table<DateRow>();
  const publisher = cards.map((card) => publishers.add(card.publisher));
  const date = cards.map((card) => dates.add(card.date === null ? null : { certainty: card.date.certainty, evidence: card.date.evidence }));
  return [
    cards.map(({ id }) => id),
    cards.map(({ title }) => title),
    cards.flatMap(({ titleGenerated }, at) => (titleGenerated ? [at] : [])),
    cards.map((card) => (plainDigits(card) === null ? card.href : 0)),
    publisher,
    publishers.rows(),
    date,
    dates.rows(),
    cards.map((card, at) => (card.date === null || card.date.from === cards[at - 1]?.date?.from ? 0 : card.date.from)),
    cards.map((card) => (card.date === null || card.date.to === card.date.from ? 0 : card.date.to)),
    cards.map(({ words }) => words),
  ];
}

/** Rows that are told once. */
class Table<T> {
  readonly #rows = new Map<string, { readonly row: T; readonly at: number }>();

  /** The number of a row; -1 for none. */
  add(row: T | null): number {
    if (row === null) return -1;
    const text = JSON.stringify(row);
    const known = this.#rows.get(text) ?? { row, at: this.#rows.size };
    this.#rows.set(text, known);
    return known.at;
  }

  rows(): readonly T[] {
    return [...this.#rows.values()].map(({ row }) => row);
  }
}
