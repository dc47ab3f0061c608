import type { FacetName } from '../../../core/model/corpus';
import type { Entity, EntityType } from '../../../core/model/entity';
import { choose, EMPTY_FILTER } from '../../../core/search/change-filter';
import { libraryHref } from '../../state/library-url';

const FACETS = { PER: 'person', LOC: 'place', ORG: 'organisation' } as const satisfies Record<EntityType, FacetName>;

/** The library filtered by one name. */
export function filterHref(entity: Pick<Entity, 'id' | 'type'>): string {
  return libraryHref({ filter: choose(EMPTY_FILTER, FACETS[entity.type], entity.id, 'include'), sort: 'date' });
}
