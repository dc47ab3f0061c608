import { COMMON_ROOTS } from './common-roots';

/** What no list has: less than once in what was counted. */
const UNSEEN = 0.3;

const COUNTS: ReadonlyMap<string, number> = new Map(COMMON_ROOTS.flatMap(([stretches, roots]) => roots.split(' ').map((root) => [root, stretches] as const)));

/** In how many of the stretches that were counted a root stands. */
export function countOfRoot(root: string): number {
  return COUNTS.get(root) ?? UNSEEN;
}
