import type { ArticleCard } from '../../core/model/corpus';
import type { Around } from './writer';

/** Each card with those before and after it. */
export async function* eachAround(cards: AsyncIterable<ArticleCard>): AsyncGenerator<Around & { readonly card: ArticleCard }> {
  let previous: ArticleCard | null = null;
  let card: ArticleCard | null = null;
  for await (const next of cards) {
    if (card !== null) yield { previous, card, next };
    [previous, card] = [card, next];
  }
  if (card !== null) yield { previous, card, next: null };
}
