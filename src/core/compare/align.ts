import type { ArticleConnections, Connection, ConnectionKind } from '../connect/connection';
import { withCopies } from '../connect/with-copies';

/** Two passages, one of each article, that tell the same. */
export interface Tie {
  /** Ordinals, see `ownPassages`. */
  readonly a: number;
  readonly b: number;
  readonly kind: ConnectionKind;
  /** From 0 to 1: how sure. */
  readonly score: number;
}

/** An article as alignment sees it. */
export interface Side {
  /** Its number in the order of the corpus. */
  readonly number: number;
  /** What others tell of it; null when nothing does, or when that is not known. */
  readonly connections: ArticleConnections | null;
  /** Ordinals of its passages, in order. */
  readonly passages: readonly number[];
}

/** Passages that face each other, or that stand on one side alone. */
export type Row =
  | { readonly kind: 'both'; readonly a: readonly number[]; readonly b: readonly number[]; readonly ties: readonly Tie[] }
  | { readonly kind: 'a' | 'b'; readonly passages: readonly number[] };

/** Two articles laid side by side. */
export interface Alignment {
  /** Every passage stands in exactly one row. Rows follow the order of `a`; what `b` alone tells follows what precedes it there. */
  readonly rows: readonly Row[];
  /** Ties that lead from one row to another: weaker than those that made the rows. */
  readonly across: readonly Tie[];
}

interface Group {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly ties: readonly Tie[];
}

/** Lays two articles side by side by their connections, as either of them knows them. Every passage that is tied stands in a row, and all of a row are tied to one passage of it. */
export function align(a: Side, b: Side): Alignment {
  const ties = tiesBetween(a, b);
  const kept = rowTies(ties, a.number < b.number ? 'a' : 'b');
  return { rows: inOrder(a.passages, b.passages, groupsOf(kept)), across: ties.filter((tie) => !kept.includes(tie)) };
}

/** The ties that the connections of either article name, and those that follow from a common origin, each once, with the higher of two scores; passages that an article does not have are left out. */
export function tiesBetween(a: Side, b: Side): readonly Tie[] {
  const found = new Map<string, Tie>();
  const keep = (tie: Tie): void => {
    const key = `${String(tie.a)} ${String(tie.b)}`;
    const known = found.get(key);
    if (a.passages.includes(tie.a) && b.passages.includes(tie.b) && (known === undefined || known.score < tie.score)) found.set(key, tie);
  };
  const sides = [a, b].flatMap(({ number, connections }) => (connections === null ? [] : [{ number, connections }]));
  const known = withCopies(sides);
  const toldBy = (side: Side): readonly Connection[] => known[sides.findIndex(({ number }) => number === side.number)]?.connections ?? [];
  for (const { passage, to, kind, score } of toldBy(a)) if (to.article === b.number) keep({ a: passage, b: to.passage, kind, score });
  for (const { passage, to, kind, score } of toldBy(b)) if (to.article === a.number) keep({ a: to.passage, b: passage, kind, score });
  return [...found.values()].sort((one, other) => one.a - other.a || one.b - other.b);
}

/** The ties that make rows: a tie falls where both of its passages have another, the weakest first; of equal ones the first in the order of `first`, so that it is the same either way round. */
function rowTies(ties: readonly Tie[], first: 'a' | 'b'): readonly Tie[] {
  const second = first === 'a' ? 'b' : 'a';
  const weakest = [...ties].sort((one, other) => one.score - other.score || one[first] - other[first] || one[second] - other[second]);
  return weakest.reduce<readonly Tie[]>((kept, tie) => {
    const hasOther = (side: 'a' | 'b'): boolean => kept.some((other) => other !== tie && other[side] === tie[side]);
    return hasOther('a') && hasOther('b') ? kept.filter((other) => other !== tie) : kept;
  }, ties);
}

/** Ties that share a passage, from the first passage of `a` on. */
function groupsOf(ties: readonly Tie[]): readonly Group[] {
  const groups: Tie[][] = [];
  for (const tie of ties) {
    const touched = groups.filter((group) => group.some((other) => other.a === tie.a || other.b === tie.b));
    const [first] = touched;
    if (first === undefined) {
      groups.push([tie]);
      continue;
    }
    for (const other of touched.slice(1)) {
      first.push(...other);
      groups.splice(groups.indexOf(other), 1);
    }
    first.push(tie);
  }
  return groups.map((group) => ({ a: ordinals(group, 'a'), b: ordinals(group, 'b'), ties: group })).sort((one, other) => (one.a[0] ?? 0) - (other.a[0] ?? 0));
}

function ordinals(ties: readonly Tie[], side: 'a' | 'b'): readonly number[] {
  return [...new Set(ties.map((tie) => tie[side]))].sort((one, other) => one - other);
}

function inOrder(a: readonly number[], b: readonly number[], groups: readonly Group[]): readonly Row[] {
  const rows: Row[] = [];
  const open = groupAt(groups, 'a');
  const told = new Set<Group>();
  rows.push(...runAfter(b, groups, null));
  let alone: number[] = [];
  const close = (): void => {
    if (alone.length > 0) rows.push({ kind: 'a', passages: alone });
    alone = [];
  };
  for (const passage of a) {
    const group = open(passage);
    if (group === undefined) {
      alone.push(passage);
      continue;
    }
    if (told.has(group)) continue;
    close();
    told.add(group);
    rows.push({ kind: 'both', ...group }, ...runAfter(b, groups, group));
  }
  close();
  return rows;
}

/** What `b` alone tells right after the last passage of a group, or (null) before the first passage of any. */
function runAfter(b: readonly number[], groups: readonly Group[], group: Group | null): readonly Row[] {
  const at = groupAt(groups, 'b');
  const runs = new Map<Group | null, number[]>();
  let before: Group | null = null;
  for (const passage of b) {
    const own = at(passage);
    if (own !== undefined) before = own;
    else runs.set(before, [...(runs.get(before) ?? []), passage]);
  }
  const passages = runs.get(group) ?? [];
  return passages.length === 0 ? [] : [{ kind: 'b', passages }];
}

function groupAt(groups: readonly Group[], side: 'a' | 'b'): (passage: number) => Group | undefined {
  const known = new Map(groups.flatMap((group) => group[side].map((passage) => [passage, group] as const)));
  return (passage) => known.get(passage);
}
