import { fold } from '../../../core/text/fold';
import type { FacetValue } from '../../../core/model/corpus';
import type { TreeRow } from './place-tree';

/** The first rows up to a limit, and every chosen one with the rows above it in the tree. */
export function firstRows(rows: readonly TreeRow[], limit: number): readonly TreeRow[] {
  const shown = new Set<number>();
  const trail: number[] = [];
  rows.forEach((row, index) => {
    trail[row.depth] = index;
    if (index < limit) shown.add(index);
    else if (row.count.chosen !== null) for (const above of trail.slice(0, row.depth + 1)) shown.add(above);
  });
  return rows.filter((_, index) => shown.has(index));
}

/** The rows whose value is called so in either language or in any spelling of the corpus; without indentation, since those between may be missing. */
export function matchingRows(rows: readonly TreeRow[], valueOf: (row: TreeRow) => FacetValue | undefined, nameOf: (value: FacetValue) => string, wanted: string): readonly TreeRow[] {
  const needle = fold(wanted.trim());
  return rows
    .filter((row) => {
      const value = valueOf(row);
      if (value === undefined) return false;
      return [nameOf(value), value.ar, value.latin, ...value.spellings].some((name) => name !== null && fold(name).includes(needle));
    })
    .map(({ count }) => ({ count, depth: 0 }));
}
