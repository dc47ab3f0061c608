import type { FacetsFile } from '../../../core/model/corpus';
import type { FacetCount } from '../../../core/search/count';

/** A value at its depth under the places that it lies in. */
export interface TreeRow {
  readonly count: FacetCount;
  readonly depth: number;
}

/** Places under the places that they lie in, depth first; each level keeps the order of the counts. A place whose wider places are not among the counts stands at the top. */
export function placeTree(facets: FacetsFile, counts: readonly FacetCount[]): readonly TreeRow[] {
  const present = new Set(counts.map((count) => count.value));
  const under = new Map<number | null, FacetCount[]>();
  for (const count of counts) {
    const parent = facets.values[count.value]?.within.find((place) => present.has(place)) ?? null;
    under.set(parent, [...(under.get(parent) ?? []), count]);
  }
  const rows = (parent: number | null, depth: number): readonly TreeRow[] =>
    (under.get(parent) ?? []).flatMap((count) => [{ count, depth }, ...rows(count.value, depth + 1)]);
  return rows(null, 0);
}
