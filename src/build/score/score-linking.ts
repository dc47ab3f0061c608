import type { LinkedName } from './score-names';
import { share } from './tally';

/** Which entity of ours stands for which of the annotation: each the other's most frequent partner over all seeds. */
export interface LinkMap {
  readonly toGold: ReadonlyMap<string, string>;
  /** Share of the right names whose two ids are partners. A thing split in two and two things made one both cost. */
  readonly accuracy: number;
}

/** Pairs our entities with those of the annotation, from the names that were found right. */
export function mapLinks(linked: readonly LinkedName[]): LinkMap {
  const bestFound = favourites(linked.map(({ gold, found }) => [gold, found]));
  const bestGold = favourites(linked.map(({ gold, found }) => [found, gold]));
  const partners = ({ gold, found }: LinkedName): boolean => bestFound.get(gold) === found && bestGold.get(found) === gold;
  return {
    toGold: new Map(linked.filter(partners).map(({ gold, found }) => [found, gold])),
    accuracy: share(linked.filter(partners).length, linked.length),
  };
}

/** For each first the second that it stands with most often; of equals the earlier. */
function favourites(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [first, second] of pairs) {
    const row = counts.get(first) ?? new Map<string, number>();
    counts.set(first, row.set(second, (row.get(second) ?? 0) + 1));
  }
  return new Map([...counts].map(([first, row]) => [first, [...row].reduce((best, next) => (next[1] > best[1] ? next : best))[0]]));
}
