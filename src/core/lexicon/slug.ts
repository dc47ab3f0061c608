import type { EntityId } from '../model/entity';

/** Id of an entity from its prefix and its Latin name: «Recep Tayyip Erdogan» is `per:recep-tayyip-erdogan`. */
export function entityId(prefix: 'per' | 'loc' | 'org' | 'local', name: string): EntityId {
  const slug = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${prefix}:${slug}`;
}
