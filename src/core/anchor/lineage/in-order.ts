/** Something that went to a place, or nowhere. */
interface Going {
  readonly to: number | null;
  readonly weight: number;
}

/** Positions of the heaviest row of things that went to places in the order in which they stood; two may have gone to one place. */
export function inOrder(things: readonly Going[]): ReadonlySet<number> {
  const places = things.reduce((most, { to }) => Math.max(most, (to ?? -1) + 1), 0);
  const tree: (Row | undefined)[] = [];
  let best: Row | null = null;
  for (const [position, { to, weight }] of things.entries()) {
    if (to === null) continue;
    const before = heaviest(tree, to);
    const row: Row = { weight: weight + (before?.weight ?? 0), position, before };
    for (let at = to + 1; at <= places; at += at & -at) if (row.weight > (tree[at]?.weight ?? -1)) tree[at] = row;
    if (best === null || row.weight > best.weight) best = row;
  }
  const positions = new Set<number>();
  for (let row: Row | null = best; row !== null; row = row.before) positions.add(row.position);
  return positions;
}

/** The end of a row, and what stands before it. */
interface Row {
  readonly weight: number;
  readonly position: number;
  readonly before: Row | null;
}

/** The heaviest row that ends at a place or before it, from a tree of prefixes. */
function heaviest(tree: readonly (Row | undefined)[], place: number): Row | null {
  let best: Row | null = null;
  for (let at = place + 1; at > 0; at -= at & -at) {
    const row = tree[at];
    if (row !== undefined && (best === null || row.weight > best.weight)) best = row;
  }
  return best;
}
