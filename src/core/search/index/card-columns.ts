import * as z from 'zod/mini';
import { articleDateSchema, publisherSchema } from '../../model/article';
import type { ArticleCard } from '../../model/corpus';
import { HASH_DIGITS } from './shard-name';

const { certainty, evidence } = articleDateSchema.def.innerType.shape;
const texts = z.readonly(z.array(z.string()));
const numbers = z.readonly(z.array(z.int()));
/** 0 for what need not be told. */
const rareTexts = z.readonly(z.array(z.union([z.string(), z.literal(0)])));

/**
 * A page of cards column by column, which compresses best: ids, titles, which titles were generated, addresses that are not usual, publishers by number
 * in the table that follows (-1 for none), dates likewise, first days (0 where it is that of the card before, or there is no date), last days (0 where it
 * is the same), words. Behind it stand the digits of usual addresses as bytes.
 */
export const cardColumnsSchema = z.readonly(
  z.tuple([texts, texts, numbers, rareTexts, numbers, z.readonly(z.array(publisherSchema)), numbers, z.readonly(z.array(z.readonly(z.object({ certainty, evidence })))), rareTexts, rareTexts, numbers]),
);

/** How a date is known. */
export type DateRow = Pick<NonNullable<ArticleCard['date']>, 'certainty' | 'evidence'>;

export type CardColumns = z.infer<typeof cardColumnsSchema>;

const ENDING = '.json';

/** Where an article's file lies. */
export function plainHref(id: string, digits: string): string {
  return `articles/${id}.${digits}${ENDING}`;
}

/** The digits in the usual address of an article's file; null for any other address. */
export function plainDigits({ id, href }: Pick<ArticleCard, 'id' | 'href'>): string | null {
  const digits = href.slice(plainHref(id, '').length - ENDING.length, -ENDING.length);
  return /^[0-9a-f]+$/.test(digits) && digits.length === HASH_DIGITS && href === plainHref(id, digits) ? digits : null;
}
