import type { Judged } from './judge';

/** How many trials ended how. `twin` counts those of `near` that show the very same words at another place. */
export interface Counts {
  readonly trials: number;
  readonly right: number;
  readonly near: number;
  readonly lost: number;
  readonly wrong: number;
  readonly twin: number;
}

/** Counts under names, in the order of their first coming. */
export type CountsBy = Readonly<Record<string, Counts>>;

export const NOTHING: Counts = { trials: 0, right: 0, near: 0, lost: 0, wrong: 0, twin: 0 };


/** Counts all results that a test lets pass. */
export function count<T extends Judged>(results: readonly T[], test: (result: T) => boolean = () => true): Counts {
  const counts = { ...NOTHING };
  for (const result of results) {
    if (!test(result)) continue;
    counts.trials += 1;
    counts[result.verdict] += 1;
    if (result.twin) counts.twin += 1;
  }
  return counts;
}

/** Counts results by a name, names in a given order first. */
export function countBy<T extends Judged>(results: readonly T[], nameOf: (result: T) => string, order: readonly string[] = []): CountsBy {
  const names = new Map<string, T[]>(order.map((name) => [name, []]));
  for (const result of results) {
    const list = names.get(nameOf(result));
    if (list === undefined) names.set(nameOf(result), [result]);
    else list.push(result);
  }
  return Object.fromEntries([...names].filter(([, list]) => list.length > 0).map(([name, list]) => [name, count(list)]));
}

/** A share in percent. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
