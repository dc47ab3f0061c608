import type { TextHits } from '../../../core/search/text-hits';
import type { Sort } from '../../state/library-url';
import type { Found } from './found';

/** Sorts after every date and every name. */
const LAST = '\uffff';

/** The found articles in the order asked for. Equal ones keep the order of the manifest (by date, then id); unknown dates and publishers come last. */
export function sortCards(found: readonly Found[], sort: Sort, hits: TextHits | null): readonly Found[] {
  if (sort === 'relevance' && hits !== null) return sorted(found, (a, b) => scoreOf(b, hits) - scoreOf(a, hits));
  if (sort === 'source') return sorted(found, (a, b) => compare(a.card.publisher?.name ?? LAST, b.card.publisher?.name ?? LAST) || byDate(a, b));
  return sorted(found, byDate);
}

function sorted(found: readonly Found[], order: (a: Found, b: Found) => number): readonly Found[] {
  return [...found].sort(order);
}

function byDate(a: Found, b: Found): number {
  return compare(a.card.date?.from ?? LAST, b.card.date?.from ?? LAST);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function scoreOf({ card }: Found, hits: TextHits): number {
  return hits.articles.get(card.id)?.score ?? 0;
}
