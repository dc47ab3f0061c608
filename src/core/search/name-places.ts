import type { Article } from '../model/article';
import type { EntityId } from '../model/entity';
import type { Span } from '../model/span';
import { indexAfter, within } from '../text/ordered-spans';
import type { Token } from './analyze/token';

/** The entities that a block names, each with the places of its mentions in words, ascending. `tokens` are those of the block. */
export function namePlaces({ mentions }: Article, { start, end }: Span, tokens: readonly Token[]): ReadonlyMap<EntityId, readonly number[]> {
  const places = new Map<EntityId, number[]>();
  for (const mention of within(mentions, start, end)) {
    const place = indexAfter(tokens, mention.start);
    if (place === tokens.length) continue;
    const own = places.get(mention.entity);
    if (own === undefined) places.set(mention.entity, [place]);
    else if (own.at(-1) !== place) own.push(place);
  }
  return places;
}
