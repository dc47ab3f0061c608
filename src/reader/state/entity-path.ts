import { entityIdSchema, type EntityId } from '../../core/model/entity';
import { formatId, parseId } from './id-param';

/** The address of an entity's page below the reader's base: `/e/per-vladimir-putin`. */
export function entityHref(id: EntityId): string {
  return `/e/${formatId(id)}`;
}

/** The entity that the last segment of such an address names; null when it is no entity id. */
export function parseEntity(segment: string): EntityId | null {
  const id = entityIdSchema.safeParse(parseId(segment));
  return id.success ? id.data : null;
}
