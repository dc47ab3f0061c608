import * as z from 'zod/mini';
import { articleCardSchema, articlePreviewSchema, entityRecordSchema, type ArticleCard, type ArticlePreview, type EntityRecord } from '../../../model/corpus';
import { ByteReader } from '../codec/byte-reader';
import { unpackText } from '../codec/packed-text';
import { HASH_BYTES } from '../shard-name';

const { id, href, title, titleGenerated, publisher, date, words } = articleCardSchema.def.innerType.shape;
const cardRows = z.array(z.tuple([id, href, title, titleGenerated, publisher, date, words]));
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
  const hashes = Array.from({ length: reader.varint() }, () => reader.raw(HASH_BYTES));
  const rows = cardRows.parse(JSON.parse(unpackText(reader.remaining())));
  const cards = rows.map((row, at): ArticleCard => ({ number: first + at, id: row[0], href: row[1], title: row[2], titleGenerated: row[3], publisher: row[4], date: row[5], words: row[6] }));
  return { cards, previews: hashes };
}

/** Unpacks a page of previews. */
export function readPreviews(bytes: Uint8Array): readonly ArticlePreview[] {
  return previews.parse(JSON.parse(unpackText(bytes)));
}

/** Unpacks records of entities, by the numbers of values from the first of the shard on. */
export function readEntities(bytes: Uint8Array): readonly (EntityRecord | null)[] {
  return records.parse(JSON.parse(unpackText(bytes)));
}
