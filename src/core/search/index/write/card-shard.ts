import type { ArticleCard } from '../../../model/corpus';
import { plainDigits, type CardColumns } from '../card-columns';
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
  const dates = new Table<CardColumns['dates'][number]>();
  return {
    ids: cards.map(({ id }) => id),
    titles: cards.map(({ title }) => title),
    generated: cards.flatMap(({ titleGenerated }, at) => (titleGenerated ? [at] : [])),
    hrefs: cards.map((card) => (plainDigits(card) === null ? card.href : 0)),
    publisher: cards.map(({ publisher }) => publishers.add(publisher)),
    publishers: publishers.rows(),
    date: cards.map(({ date }) => dates.add(date === null ? null : { certainty: date.certainty, evidence: date.evidence })),
    dates: dates.rows(),
    from: cards.map(({ date }, at) => (date === null || date.from === cards[at - 1]?.date?.from ? 0 : date.from)),
    to: cards.map(({ date }) => (date === null || date.to === date.from ? 0 : date.to)),
    words: cards.map(({ words }) => words),
  };
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
