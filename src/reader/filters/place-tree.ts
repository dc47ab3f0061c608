import type { FacetRow } from '../../core/search/corpus-source';

/** A value at its depth under the places that it lies in. */
export interface TreeRow {
  readonly row: FacetRow;
  readonly depth: number;
}

/** Places under the places that they lie in, depth first; each level keeps the order of the counts. A place whose wider places are not among the rows stands at the top. */
export function placeTree(rows: readonly FacetRow[]): readonly TreeRow[] {
  const present = new Set(rows.map(({ number }) => number));
  const under = new Map<number | null, FacetRow[]>();
  for (const row of rows) {
    const parent = row.value.within.find((place) => present.has(place)) ?? null;
    under.set(parent, [...(under.get(parent) ?? []), row]);
  }
  const branch = (parent: number | null, depth: number): readonly TreeRow[] => (under.get(parent) ?? []).flatMap((row) => [{ row, depth }, ...branch(row.number, depth + 1)]);
  return branch(null, 0);
}

/** Rows without an order among themselves. */
export function flat(rows: readonly FacetRow[]): readonly TreeRow[] {
  return rows.map((row) => ({ row, depth: 0 }));
}

/** The first rows up to a limit, and every chosen one with the rows above it in the tree. */
export function firstRows(rows: readonly TreeRow[], limit: number): readonly TreeRow[] {
  const shown = new Set<number>();
  const trail: number[] = [];
  rows.forEach(({ row, depth }, index) => {
    trail[depth] = index;
    if (index < limit) shown.add(index);
    else if (row.chosen !== null) for (const above of trail.slice(0, depth + 1)) shown.add(above);
  });
  return rows.filter((_, index) => shown.has(index));
}

/** Ids of the places in which others of these rows lie: a filter by one takes them with it. */
export function placesWithParts(rows: readonly FacetRow[]): ReadonlySet<string> {
  const wholes = new Set(rows.flatMap(({ value }) => value.within));
  return new Set(rows.filter(({ number }) => wholes.has(number)).map(({ value }) => value.id));
}
