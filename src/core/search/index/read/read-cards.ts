import * as z from 'zod/mini';
import { articleCardSchema, articlePreviewSchema, entityRecordSchema, type ArticleCard, type ArticlePreview, type EntityRecord } from '../../../model/corpus';
import { datingRows, publisherRows, type CardRows } from '../card-rows';
import type { BitReader } from '../codec/bit-reader';
import { ByteReader } from '../codec/byte-reader';
import { textsIn } from '../codec/joined-texts';
import { readFlags, readNumbers } from '../codec/numbers';
import { unpackText } from '../codec/packed-text';
import { SpellingReader } from '../codec/spelling-reader';
import { plainHref } from '../plain-href';
import { HASH_BYTES, hashDigits } from '../shard-name';

const previews = z.array(articlePreviewSchema);
const records = z.array(z.nullable(entityRecordSchema));

/** A page of cards, with the hashes of the pages of their previews. */
export interface CardShard {
  /** A card by its place on the page, made when it is first asked for. */
  readonly card: (at: number) => ArticleCard | null;
  readonly previews: readonly Uint8Array[];
}

/** Unpacks a page of cards whose first article has this number; `told` is what the head says of all. */
export function readCards(bytes: Uint8Array, first: number, told: CardRows): CardShard {
  const spelling = new SpellingReader(bytes);
  const { bits } = spelling;
  const reader = new ByteReader(spelling.rest);
  const [count, pages] = [reader.varint(), reader.varint()];
  const text = textsIn(unpackText(reader.section()));
  const hashes = Array.from({ length: pages }, () => reader.raw(HASH_BYTES));
  const ids = idsOf(spelling, count);
  const [ownPublishers, ownDatings] = [text(), text()];
  const publishers = rowsOf(bits, count, told.publishers, () => publisherRows.parse(JSON.parse(ownPublishers)));
  const datings = rowsOf(bits, count, told.datings, () => datingRows.parse(JSON.parse(ownDatings)));
  const dates = datesOf(bits, datings, text);
  const [isGenerated, isOdd] = [readFlags(bits, count), readFlags(bits, count)];
  const words = readNumbers(bits, count);
  const hrefs = ids.map((id, at) => (isOdd[at] === true ? text() : plainHref(id, hashDigits(reader.raw(HASH_BYTES)))));
  const titles = ids.map(text);
  const made = new Map<number, ArticleCard>();
  const card = (at: number): ArticleCard =>
    articleCardSchema.parse({ number: first + at, id: ids[at], href: hrefs[at], title: titles[at], titleGenerated: isGenerated[at], publisher: publishers[at], date: dates[at], words: words[at] });
  return {
    previews: hashes,
    card: (at) => {
      if (at < 0 || at >= count) return null;
      const known = made.get(at) ?? card(at);
      made.set(at, known);
      return known;
    },
  };
}

function idsOf(spelling: SpellingReader, count: number): readonly string[] {
  let id = '';
  return Array.from({ length: count }, () => (id = spelling.after(id)));
}

/** The row of each card; `own` are those that the page tells itself. */
function rowsOf<T>(bits: BitReader, count: number, told: readonly T[], own: () => readonly T[]): readonly (T | null)[] {
  const [known, more] = [bits.gamma(), bits.gamma()];
  const rows = [null, ...told.slice(0, known), ...(more === 0 ? [] : own())];
  return Array.from({ length: count }, () => rows[bits.below(known + more + 1)] ?? null);
}

function datesOf(bits: BitReader, datings: readonly (CardRows['datings'][number] | null)[], text: () => string): readonly ArticleCard['date'][] {
  const [isSame, isDay] = [readFlags(bits, datings.length), readFlags(bits, datings.length)];
  let day = '';
  const from = datings.map((dating, at) => (dating === null || isSame[at] === true ? day : (day = text())));
  const to = datings.map((dating, at) => (dating === null || isDay[at] === true ? (from[at] ?? '') : text()));
  return datings.map((dating, at) => (dating === null ? null : { from: from[at] ?? '', to: to[at] ?? '', ...dating }));
}

/** Unpacks a page of previews. */
export function readPreviews(bytes: Uint8Array): readonly ArticlePreview[] {
  return previews.parse(JSON.parse(unpackText(bytes)));
}

/** Unpacks records of entities, by the numbers of values from the first of the shard on. */
export function readEntities(bytes: Uint8Array): readonly (EntityRecord | null)[] {
  return records.parse(JSON.parse(unpackText(bytes)));
}
