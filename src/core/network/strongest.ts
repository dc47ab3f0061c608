import type { EntityId, EntityType } from '../model/entity';
import { byCodeUnit } from '../corpus/by-code-unit';
import type { Named, Network, Tie } from './network';

/** A name in a picture. */
export interface Knot {
  readonly name: Named;
  /** Sum of the places of its ties, in the whole network of these types. */
  readonly weight: number;
}

/** As much of a network as can be read. */
export interface Excerpt {
  /** Heaviest first. */
  readonly knots: readonly Knot[];
  /** All ties among them. */
  readonly ties: readonly Tie[];
  /** Those to be drawn: all that have so many places, and the strongest of each name. */
  readonly drawn: ReadonlySet<Tie>;
  readonly least: number;
  /** Names of these types that are left out. */
  readonly others: number;
}

/** Lines that an eye can follow. */
const MOST_LINES = 48;

/** The names of some types that are tied most, at most so many, and the ties among them. */
export function strongest({ names, ties }: Network, types: ReadonlySet<EntityType>, most: number): Excerpt {
  const isWanted = (id: EntityId): boolean => types.has(names.get(id)?.type ?? 'PER');
  const wanted = ties.filter(({ from, to }) => isWanted(from) && isWanted(to));
  const weights = new Map<EntityId, number>();
  for (const { from, to, count } of wanted) for (const id of [from, to]) weights.set(id, (weights.get(id) ?? 0) + count);
  const ranked = [...weights].sort(([a, weight], [b, other]) => other - weight || byCodeUnit(a, b));
  const chosen = new Set(ranked.slice(0, most).map(([id]) => id));
  const kept = wanted.filter(({ from, to }) => chosen.has(from) && chosen.has(to));
  const tied = new Set(kept.flatMap(({ from, to }) => [from, to]));
  const knots = ranked.flatMap(([id, weight]) => {
    const name = names.get(id);
    return name !== undefined && tied.has(id) ? [{ name, weight }] : [];
  });
  const least = leastOf(kept);
  return { knots, ties: kept, drawn: drawnOf(kept, least), least, others: ranked.length - knots.length };
}

/** Most places first, then by id, so that the same articles give the same picture. */
export function strongestFirst(a: Tie, b: Tie): number {
  return b.count - a.count || byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to);
}

/** The fewest places at which not too many lines are left. */
function leastOf(ties: readonly Tie[]): number {
  const strongestLeft = ties[MOST_LINES];
  return strongestLeft === undefined ? 1 : Math.min(strongestLeft.count + 1, ties[0]?.count ?? 1);
}

function drawnOf(ties: readonly Tie[], least: number): ReadonlySet<Tie> {
  const drawn = new Set<Tie>();
  const seen = new Set<EntityId>();
  for (const tie of ties) {
    if (tie.count >= least || !seen.has(tie.from) || !seen.has(tie.to)) drawn.add(tie);
    seen.add(tie.from).add(tie.to);
  }
  return drawn;
}
