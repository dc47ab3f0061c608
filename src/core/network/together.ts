import type { Article } from '../model/article';
import type { Block } from '../model/block';
import type { Entity, EntityId } from '../model/entity';
import { byCodeUnit } from '../corpus/by-code-unit';
import { within } from '../text/ordered-spans';
import { collectTies, type Found } from './collect-ties';
import type { Network, Told } from './network';

/**
 * Names that share passages, counted as a filter by both counts: a place stands in a passage that names any part of it.
 * A place and its own part are not tied: they always stand together.
 */
export function together(told: readonly Told[]): Network {
  return collectTies(told, pairs);
}

function pairs(article: Article, block: Block, entities: ReadonlyMap<EntityId, Entity>): readonly Found[] {
  const ids = [...named(article, block, entities)].sort(byCodeUnit);
  const witness = { article, block, span: { start: block.start, end: block.end } };
  return ids.flatMap((from, at) => ids.slice(at + 1).flatMap((to) => (lies(entities, from, to) || lies(entities, to, from) ? [] : [{ from, to, witness }])));
}

function named({ mentions }: Article, block: Block, entities: ReadonlyMap<EntityId, Entity>): ReadonlySet<EntityId> {
  return new Set(within(mentions, block.start, block.end).flatMap(({ entity }) => [entity, ...(entities.get(entity)?.within ?? [])]));
}

function lies(entities: ReadonlyMap<EntityId, Entity>, part: EntityId, whole: EntityId): boolean {
  return entities.get(part)?.within.includes(whole) ?? false;
}
