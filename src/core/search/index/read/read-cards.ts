import * as z from 'zod/mini';
import { articleCardSchema, articlePreviewSchema, entityRecordSchema, type ArticleCard, type ArticlePreview, type EntityRecord } from '../../../model/corpus';
import { datingRows, publisherRows, type CardRows } from '../card-rows';
import type { BitReader } from '../codec/bit-reader';
import { ByteReader } from '../codec/byte-reader';
import { readFlags, readNumbers } from '../codec/numbers';
import { unpackText } from '../../../text/packed-text';
import { PackedTexts } from '../codec/packed-texts';
import { SpellingReader } from '../codec/spelling-reader';
import { plainHref } from '../plain-href';
import { HASH_BYTES, hashDigits } from '../shard-name';

/** Behind the rows that a page tells itself. */
const FIRST_TEXT = 2;

const previews = z.array(articlePreviewSchema);
const records = z.array(z.nullable(entityRecordSchema));

/** A page of cards, with the hashes of the pages of their previews. */
export interface CardShard {
  /** A card by its place on the page, made when it is asked for. */
  readonly card: (at: number) => ArticleCard | null;
  readonly previews: readonly Uint8Array[];
}

/** Unpacks a page of cards whose first article has this number; `told` is what the head says of all. */
export function readCards(bytes: Uint8Array, first: number, told: CardRows): CardShard {
  const spelling = new SpellingReader(bytes);
  const { bits } = spelling;
  const reader = new ByteReader(spelling.rest);
  const [count, pages] = [reader.varint(), reader.varint()];
  const texts = new PackedTexts(reader.section());
  const hashes = Array.from({ length: pages }, () => reader.raw(HASH_BYTES));
  const ids = idsOf(spelling, count);
  const publishers = rowsOf(bits, count, told.publishers, () => publisherRows.parse(JSON.parse(texts.at(0))));
  const datings = rowsOf(bits, count, told.datings, () => datingRows.parse(JSON.parse(texts.at(1))));
  const flags = (): readonly boolean[] => readFlags(bits, count);
  const [isSame, isDay, isGenerated, isOdd] = [flags(), flags(), flags(), flags()];
  const words = readNumbers(bits, count);
  // The texts of a column follow those of the one before it, and only some cards have one.
  const days = places(count, (at) => datings.has(at) && isSame[at] !== true, FIRST_TEXT);
  const ends = places(count, (at) => datings.has(at) && isDay[at] !== true, days[count] ?? 0);
  const hrefs = places(count, (at) => isOdd[at] === true, ends[count] ?? 0);
  const digits = reader.remaining();
  const digitsOf = (at: number): Uint8Array => digits.subarray((at - (hrefs[at] ?? 0) + (hrefs[0] ?? 0)) * HASH_BYTES);
  const dateOf = (at: number): ArticleCard['date'] => {
    const dating = datings.row(at);
    if (dating === null) return null;
    const from = days[at + 1] === FIRST_TEXT ? '' : texts.at((days[at + 1] ?? 0) - 1);
    return { from, to: isDay[at] === true ? from : texts.at(ends[at] ?? 0), ...dating };
  };
  const card = (at: number): ArticleCard => {
    const id = ids[at] ?? '';
    const href = isOdd[at] === true ? texts.at(hrefs[at] ?? 0) : plainHref(id, hashDigits(digitsOf(at)));
    const title = texts.at((hrefs[count] ?? 0) + at);
    return articleCardSchema.parse({ number: first + at, id, href, title, titleGenerated: isGenerated[at], publisher: publishers.row(at), date: dateOf(at), words: words[at] });
  };
  return { previews: hashes, card: (at) => (at >= 0 && at < count ? card(at) : null) };
}

function idsOf(spelling: SpellingReader, count: number): readonly string[] {
  let id = '';
  return Array.from({ length: count }, () => (id = spelling.after(id)));
}

/** Which row each card has. */
interface Rows<T> {
  readonly has: (at: number) => boolean;
  readonly row: (at: number) => T | null;
}

/** The rows of all cards; `own` are those that the page tells itself. */
function rowsOf<T>(bits: BitReader, count: number, told: readonly T[], own: () => readonly T[]): Rows<T> {
  const [known, more] = [bits.gamma(), bits.gamma()];
  const numbers = Array.from({ length: count }, () => bits.below(known + more + 1));
  let read: readonly T[] | null = null;
  const rowAt = (number: number): T | null => (number < known ? told[number] : (read ??= own())[number - known]) ?? null;
  return {
    has: (at) => (numbers[at] ?? 0) > 0,
    row: (at) => {
      const number = numbers[at] ?? 0;
      return number === 0 ? null : rowAt(number - 1);
    },
  };
}

/** The number of the text of each card that has one, from `first` on; behind the last card that of the next column. */
function places(count: number, hasText: (at: number) => boolean, first: number): readonly number[] {
  const found = [first];
  for (let at = 0, next = first; at < count; at += 1) found.push((next += hasText(at) ? 1 : 0));
  return found;
}

/** Unpacks a page of previews. */
export function readPreviews(bytes: Uint8Array): readonly ArticlePreview[] {
  return previews.parse(JSON.parse(unpackText(bytes)));
}

/** Unpacks records of entities, by the numbers of values from the first of the shard on. */
export function readEntities(bytes: Uint8Array): readonly (EntityRecord | null)[] {
  return records.parse(JSON.parse(unpackText(bytes)));
}
