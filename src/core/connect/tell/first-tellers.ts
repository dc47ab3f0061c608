import type { Origins } from '../origins';
import type { Sheets } from '../sheets/sheets';
import { ARTICLE_SHARE } from '../thresholds';

/** Passages of an article, from the first to before the end. */
interface Passages {
  readonly first: number;
  readonly end: number;
}

/** Which article an article has most of its words from: itself, where it copies none. */
export interface FirstTellers {
  readonly of: (article: number) => number;
  /** How many articles have most of their words from one, itself among them. */
  readonly count: (teller: number) => number;
}

/** Looks where most words of each article stand first. */
export function firstTellers(articles: readonly Passages[], sheets: Sheets, origins: Origins): FirstTellers {
  const tellers = Uint32Array.from(articles, (passages, article) => firstTeller(passages, sheets, origins) ?? article);
  const counts = new Uint32Array(articles.length);
  for (const teller of tellers) counts[teller] = (counts[teller] ?? 0) + 1;
  return { of: (article) => tellers[article] ?? article, count: (teller) => counts[teller] ?? 0 };
}

function firstTeller({ first, end }: Passages, sheets: Sheets, origins: Origins): number | null {
  const words = new Map<number, number>();
  let total = 0;
  for (let passage = first; passage < end; passage += 1) {
    const teller = sheets.articleOf(origins.of(passage));
    words.set(teller, (words.get(teller) ?? 0) + sheets.wordsOf(passage));
    total += sheets.wordsOf(passage);
  }
  for (const [teller, count] of words) if (count >= ARTICLE_SHARE * total) return teller;
  return null;
}
