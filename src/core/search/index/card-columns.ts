import * as z from 'zod/mini';
import { articleDateSchema, publisherSchema } from '../../model/article';
import type { ArticleCard } from '../../model/corpus';
import { HASH_DIGITS } from './shard-name';

const { certainty, evidence } = articleDateSchema.def.innerType.shape;
const texts = z.readonly(z.array(z.string()));
const numbers = z.readonly(z.array(z.int()));
/** 0 for what need not be told. */
const rareTexts = z.readonly(z.array(z.union([z.string(), z.literal(0)])));

/** A page of cards column by column, which compresses best; behind it stand the digits of usual addresses as bytes. */
export const cardColumnsSchema = z.readonly(
  z.object({
    ids: texts,
    titles: texts,
    /** Cards whose title was generated. */
    generated: numbers,
    hrefs: rareTexts,
    /** By number in the table that follows; -1 for none. */
    publisher: numbers,
    publishers: z.readonly(z.array(publisherSchema)),
    date: numbers,
    dates: z.readonly(z.array(z.readonly(z.object({ certainty, evidence })))),
    /** 0 where it is that of the card before, or there is no date. */
    from: rareTexts,
    /** 0 where it is the same day. */
    to: rareTexts,
    words: numbers,
  }),
);

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
