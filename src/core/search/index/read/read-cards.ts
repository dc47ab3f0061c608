import * as z from 'zod/mini';
import { articleCardSchema, articlePreviewSchema, entityRecordSchema, type ArticleCard, type ArticlePreview, type EntityRecord } from '../../../model/corpus';
import { cardColumnsSchema, plainHref, type CardColumns } from '../card-columns';
import { ByteReader } from '../codec/byte-reader';
import { unpackText } from '../codec/packed-text';
import { HASH_BYTES, hashDigits } from '../shard-name';

const cardRows = z.array(articleCardSchema);
const previews = z.array(articlePreviewSchema);
const records = z.array(z.nullable(entityRecordSchema));

/** A page of cards, with the hashes of the pages of their previews. */
export interface CardShard {
  readonly cards: readonly ArticleCard[];
  readonly previews: readonly Uint8Array[];
}

/** Unpacks a page of cards whose first article has this number. */
export function readCards(bytes: Uint8Array, first: number): CardShard {
  const reader = new ByteReader(bytes);
  const pages = reader.varint();
  const columns = cardColumnsSchema.parse(JSON.parse(unpackText(reader.section())));
  const hashes = Array.from({ length: pages }, () => reader.raw(HASH_BYTES));
  return { cards: cardRows.parse(cardsOf(columns, reader, first)), previews: hashes };
}

function cardsOf([ids, titles, generated, hrefs, publisher, publishers, date, dates, froms, tos, words]: CardColumns, reader: ByteReader, first: number): readonly ArticleCard[] {
  const isGenerated = new Set(generated);
  let from = '';
  return ids.map((id, at) => {
    const href = hrefs[at] ?? 0;
    const row = dates[date[at] ?? -1];
    const [begin, end] = [froms[at] ?? 0, tos[at] ?? 0];
    if (begin !== 0) from = begin;
    return {
      number: first + at,
      id,
      href: href === 0 ? plainHref(id, hashDigits(reader.raw(HASH_BYTES))) : href,
      title: titles[at] ?? '',
      titleGenerated: isGenerated.has(at),
      publisher: publishers[publisher[at] ?? -1] ?? null,
      date: row === undefined ? null : { from, to: end === 0 ? from : end, ...row },
      words: words[at] ?? 0,
    };
  });
}

/** Unpacks a page of previews. */
export function readPreviews(bytes: Uint8Array): readonly ArticlePreview[] {
  return previews.parse(JSON.parse(unpackText(bytes)));
}

/** Unpacks records of entities, by the numbers of values from the first of the shard on. */
export function readEntities(bytes: Uint8Array): readonly (EntityRecord | null)[] {
  return records.parse(JSON.parse(unpackText(bytes)));
}
