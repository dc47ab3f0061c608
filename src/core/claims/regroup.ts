/** What a reader changed in the rows. `apart` some passages become a row of their own, `with` they go to the row of another passage, `join` the row of the second passage goes to that of the first. */
export type Regrouping =
  | { readonly kind: 'apart'; readonly passages: readonly string[] }
  | { readonly kind: 'with'; readonly passages: readonly string[]; readonly to: string }
  | { readonly kind: 'join'; readonly first: string; readonly second: string };

/** Passages of one row, by their keys. */
export interface RegroupedRow {
  readonly passages: readonly string[];
  readonly byHand: boolean;
}

/** Rows as a reader left them. `shown` are the places of his acts that changed something. */
export interface Regrouped {
  readonly rows: readonly RegroupedRow[];
  readonly shown: readonly number[];
}

interface Group {
  readonly passages: Set<string>;
  byHand: boolean;
}

/** Groups as a reader left them, act after act. What speaks of passages that are not `known` here, or takes apart what does not stand together here, changes nothing. */
export function regroup(groups: readonly (readonly string[])[], acts: readonly Regrouping[], known: ReadonlySet<string>): Regrouped {
  const all: Group[] = groups.map((passages) => ({ passages: new Set(passages), byHand: false }));
  const rowOf = new Map(all.flatMap((group) => [...group.passages].map((key) => [key, group] as const)));
  const put = (keys: readonly string[], target: Group): boolean => {
    const moved = keys.filter((key) => rowOf.get(key) !== target);
    for (const key of moved) {
      const from = rowOf.get(key);
      from?.passages.delete(key);
      if (from !== undefined) from.byHand = true;
      target.passages.add(key);
      rowOf.set(key, target);
    }
    if (moved.length > 0) target.byHand = true;
    return moved.length > 0;
  };
  const added = (): Group => {
    const group: Group = { passages: new Set(), byHand: false };
    all.push(group);
    return group;
  };
  const shown = acts.flatMap((act, at) => {
    const { target, passages } = movesOf(act, rowOf, known);
    if (passages.length === 0) return [];
    const group = (target === null ? undefined : rowOf.get(target)) ?? added();
    return put(target === null ? passages : [target, ...passages], group) ? [at] : [];
  });
  return { rows: all.filter(({ passages }) => passages.size > 0).map(({ passages, byHand }) => ({ passages: [...passages], byHand })), shown };
}

/** Which passages an act moves here, and to the row of which one; null for a row of their own. */
function movesOf(act: Regrouping, rowOf: ReadonlyMap<string, Group>, known: ReadonlySet<string>): { readonly target: string | null; readonly passages: readonly string[] } {
  switch (act.kind) {
    case 'apart': {
      const here = act.passages.filter((key) => known.has(key));
      return { target: null, passages: isWhole(here, rowOf) ? [] : here };
    }
    case 'with':
      return { target: act.to, passages: known.has(act.to) ? act.passages.filter((key) => known.has(key) && key !== act.to) : [] };
    case 'join':
      return { target: act.first, passages: known.has(act.first) && known.has(act.second) && act.first !== act.second ? [...(rowOf.get(act.second)?.passages ?? [act.second])].filter((key) => key !== act.first) : [] };
  }
}

/** True for passages that are all of one row already, and for one that stands in none. */
function isWhole(keys: readonly string[], rowOf: ReadonlyMap<string, Group>): boolean {
  const [first] = keys;
  const row = first === undefined ? undefined : rowOf.get(first);
  return row === undefined ? keys.length < 2 : row.passages.size === keys.length && keys.every((key) => row.passages.has(key));
}
