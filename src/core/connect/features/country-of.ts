import type { Article } from '../../model/article';
import type { EntityId } from '../../model/entity';

/** The country that a capital or a palace stands for («موسكو», «البيت الأبيض»); itself where none is known. */
export function countryOf({ entities }: Pick<Article, 'entities'>, id: EntityId): EntityId {
  const kinds = new Map(entities.map((entity) => [entity.id, entity.kind]));
  const within = entities.find((entity) => entity.id === id)?.within ?? [];
  return within.find((place) => kinds.get(place) === 'country') ?? id;
}
