import type { ArticleCard } from '../../model/corpus';
import { HASH_DIGITS } from './shard-name';

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
