import type { Article } from '../model/article';
import type { Block } from '../model/block';
import type { Entity, EntityId } from '../model/entity';
import { byCodeUnit } from '../corpus/by-code-unit';
import { ownPassages } from '../corpus/passage-blocks';
import type { Network, Tie, Told, Witness } from './network';

/** A tie found in one place. */
export interface Found {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly witness: Witness;
}

/** A network of what is found in each passage that counts. */
export function collectTies(told: readonly Told[], find: (article: Article, block: Block, entities: ReadonlyMap<EntityId, Entity>) => readonly Found[]): Network {
  const entities = new Map<EntityId, Entity>();
  const ties = new Map<string, { readonly from: EntityId; readonly to: EntityId; readonly witnesses: Witness[] }>();
  for (const { article, ordinals } of told) {
    const own = new Map(article.entities.map((entity) => [entity.id, entity]));
    for (const [id, entity] of own) if (!entities.has(id)) entities.set(id, entity);
    for (const block of passagesOf(article, ordinals)) {
      for (const { from, to, witness } of find(article, block, own)) {
        const key = `${from} ${to}`;
        const tie = ties.get(key) ?? { from, to, witnesses: [] };
        tie.witnesses.push(witness);
        ties.set(key, tie);
      }
    }
  }
  return { entities, ties: [...ties.values()].sort(strongestFirst) };
}

/** Most witnesses first, then by id, so that the same articles give the same picture. */
export function strongestFirst(a: Tie, b: Tie): number {
  return b.witnesses.length - a.witnesses.length || byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to);
}

function passagesOf(article: Article, ordinals: readonly number[] | null): readonly Block[] {
  const wanted = ordinals === null ? null : new Set(ordinals);
  return ownPassages(article).flatMap((block, ordinal) => (block === null || wanted?.has(ordinal) === false ? [] : [block]));
}
