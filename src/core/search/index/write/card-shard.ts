import type { ArticleCard } from '../../../model/corpus';
import type { CardRows, Dating } from '../card-rows';
import type { BitWriter } from '../codec/bit-writer';
import { ByteWriter } from '../codec/byte-writer';
import { joinTexts } from '../codec/joined-texts';
import { writeFlags, writeNumbers } from '../codec/numbers';
import { packText } from '../../../text/packed-text';
import { SpellingWriter } from '../codec/spelling-writer';
import { plainDigits } from '../plain-href';
import { bytesOfHex } from '../shard-name';

/** A page of cards, and what it had to tell itself. */
export interface WrittenCards {
  readonly bytes: Uint8Array;
  readonly own: CardRows;
}

/**
 * Writes a page of cards column by column, which compresses best; `told` is what stands in the head. Cards know the names of the files of their previews:
 * a head would be long with them.
 */
export function cardShard(previews: readonly Uint8Array[], cards: readonly ArticleCard[], told: CardRows): WrittenCards {
  const spelling = new SpellingWriter();
  const { bits } = spelling;
  cards.forEach(({ id }, at) => {
    spelling.after(id, cards[at - 1]?.id ?? '');
  });
  const publishers = writeRows(bits, cards.map(({ publisher }) => publisher), told.publishers);
  const datings = writeRows(bits, cards.map(({ date }) => (date === null ? null : { certainty: date.certainty, evidence: date.evidence })), told.datings);
  const isSame = cards.map(({ date }, at) => date?.from === cards[at - 1]?.date?.from);
  writeFlags(bits, isSame);
  writeFlags(bits, cards.map(({ date }) => date?.from === date?.to));
  writeFlags(bits, cards.map(({ titleGenerated }) => titleGenerated));
  writeFlags(bits, cards.map((card) => plainDigits(card) === null));
  writeNumbers(bits, cards.map(({ words }) => words));
  const from = cards.flatMap(({ date }, at) => (date === null || isSame[at] === true ? [] : [date.from]));
  const to = cards.flatMap(({ date }) => (date === null || date.from === date.to ? [] : [date.to]));
  const hrefs = cards.flatMap((card) => (plainDigits(card) === null ? [card.href] : []));
  const texts = [textOf(publishers), textOf(datings), ...from, ...to, ...hrefs, ...cards.map(({ title }) => title)];
  const bytes = new ByteWriter();
  for (const count of [cards.length, previews.length]) bytes.varint(count);
  bytes.section(packText(joinTexts(texts)));
  for (const hash of [...previews, ...cards.flatMap((card) => bytesOfHex(plainDigits(card) ?? ''))]) bytes.raw(hash);
  return { bytes: spelling.finish(bytes.finish()), own: { publishers, datings } };
}

/** Writes by number which row each has: nought for none, those told elsewhere, then those that are given back. */
function writeRows<T extends CardRows['publishers'][number] | Dating>(bits: BitWriter, rows: readonly (T | null)[], told: readonly T[]): readonly T[] {
  const numbers = new Map(told.map((row, at) => [JSON.stringify(row), at]));
  const own: T[] = [];
  const found = rows.map((row) => {
    if (row === null) return 0;
    const known = numbers.get(JSON.stringify(row));
    if (known !== undefined) return known + 1;
    numbers.set(JSON.stringify(row), told.length + own.length);
    return told.length + own.push(row);
  });
  for (const count of [told.length, own.length]) bits.gamma(count);
  for (const number of found) bits.below(number, told.length + own.length + 1);
  return own;
}

function textOf(rows: readonly unknown[]): string {
  return rows.length === 0 ? '' : JSON.stringify(rows);
}
