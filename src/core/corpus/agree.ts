import type { Article } from '../model/article';
import type { EntityRecord } from '../model/corpus';
import type { Entity, EntityId } from '../model/entity';

/** The entities of records by id. */
export function entitiesById(records: readonly EntityRecord[]): ReadonlyMap<EntityId, Entity> {
  return new Map(records.map(({ entity }) => [entity.id, entity]));
}

/** An article with every entity as the whole corpus knows it, so that one thing has one name on every page. */
export function agree(article: Article, known: ReadonlyMap<EntityId, Entity>): Article {
  return { ...article, entities: article.entities.map((entity) => known.get(entity.id) ?? entity) };
}
