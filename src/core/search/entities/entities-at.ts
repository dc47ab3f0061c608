import type { Entity } from '../../model/entity';
import type { NumberedValue } from '../corpus-source';
import type { IndexView } from '../index/index-view';
import { entityNumber } from './entity-number';

/** The entities that some values are; null for those without a record. To look an id up takes a shard of keys for each: only where a number is another's by now. */
export function entitiesAt(view: IndexView, wanted: readonly NumberedValue[]): readonly (Entity | null)[] {
  return wanted.map(({ id, number }) => {
    const there = view.entity(number)?.entity ?? null;
    if (there === null || there.id === id) return there;
    const now = entityNumber(view, id);
    return now === null ? null : (view.entity(now)?.entity ?? null);
  });
}
