import type { Article } from '../model/article';
import type { EntityId } from '../model/entity';
import type { Token } from './token';

/** The entities that a block names, each with the places of its mentions in words, ascending. `tokens` are those of the block. */
export function namePlaces(article: Article, block: number, tokens: readonly Token[]): ReadonlyMap<EntityId, readonly number[]> {
  const places = new Map<EntityId, number[]>();
  for (const mention of article.mentions) {
    if (mention.block !== block) continue;
    const place = tokens.findIndex((token) => token.end > mention.start);
    if (place < 0) continue;
    const own = places.get(mention.entity);
    if (own === undefined) places.set(mention.entity, [place]);
    else if (own.at(-1) !== place) own.push(place);
  }
  return places;
}
