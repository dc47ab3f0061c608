import type { Entity } from '../../../core/model/entity';
import type { FacetRow } from '../../../core/search/corpus-source';

/** `[longitude, latitude]` in degrees. */
export type Coordinates = readonly [number, number];

/** A place of the collection that lies somewhere, with what a click on it gives. */
export interface DrawnPlace {
  readonly row: FacetRow;
  readonly name: string;
  readonly kind: string | null;
  readonly at: Coordinates;
  /** Land or water that stretches: what is drawn is its middle, or its borders where they are known. */
  readonly wide: boolean;
}

/** Kinds that stretch over land or water: one point of them says little. */
const WIDE: ReadonlySet<string> = new Set(['country', 'region', 'area', 'continent', 'island', 'ocean', 'sea', 'river', 'lake', 'gulf', 'strait', 'desert', 'mountains', 'district', 'peninsula']);

/** What a map draws of a place; null where nobody knows where it lies. */
export function drawnPlace(row: FacetRow, name: string, entity: Entity | null): DrawnPlace | null {
  if (entity === null || entity.coordinates === null) return null;
  return { row, name, kind: entity.kind, at: entity.coordinates, wide: entity.kind !== null && WIDE.has(entity.kind) };
}

/** A place that is asked for or named: a refused one is no part of what is left. */
export function isShown({ chosen, count }: FacetRow): boolean {
  return chosen !== 'exclude' && count > 0;
}
