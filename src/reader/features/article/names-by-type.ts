import type { Article } from '../../../core/model/article';
import { isPassage } from '../../../core/model/block';
import { ENTITY_TYPES, type Entity, type EntityId, type EntityType } from '../../../core/model/entity';

/** A name of the article with its use in the article itself. */
export interface NameUse {
  readonly entity: Entity;
  readonly count: number;
  /** Position of its first mention in `Article.mentions`. */
  readonly first: number;
}

/** The names of one type, most frequent first. */
export interface NamesOfType {
  readonly type: EntityType;
  readonly names: readonly NameUse[];
  readonly mentions: number;
}

/** The names that the article's own blocks speak of, by type. Types without a name are kept, with an empty list. */
export function namesByType(article: Article): readonly NamesOfType[] {
  const uses = countUses(article);
  return ENTITY_TYPES.map((type) => {
    const names = uses.filter((use) => use.entity.type === type);
    return { type, names, mentions: names.reduce((sum, use) => sum + use.count, 0) };
  });
}

/** The names that the article speaks of most, whatever their type. */
export function mainNames(article: Article, limit: number): readonly NameUse[] {
  return countUses(article).slice(0, limit);
}

function countUses(article: Article): readonly NameUse[] {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const uses = new Map<EntityId, { entity: Entity; count: number; first: number }>();
  article.mentions.forEach((mention, index) => {
    const block = article.blocks[mention.block];
    const entity = entities.get(mention.entity);
    if (block === undefined || entity === undefined || !isPassage(block)) return;
    const use = uses.get(mention.entity);
    if (use === undefined) uses.set(mention.entity, { entity, count: 1, first: index });
    else use.count += 1;
  });
  return [...uses.values()].sort((a, b) => b.count - a.count || a.first - b.first);
}
