import type { More } from '../connection';
import { MOST_COPIES_TOLD, MOST_SAME_TOLD } from '../thresholds';
import type { Found } from './found-pairs';

/** What is known of all passages. */
export interface Places {
  readonly originOf: (passage: number) => number;
  /** Whose page it stands on: a number for each publisher, and for each article without one. */
  readonly pageOf: (passage: number) => number;
  /** How many passages have an origin. */
  readonly sizeOf: (origin: number) => number;
}

/** What is told of a passage, best first, and how much there is besides. */
export interface Chosen {
  readonly told: readonly Found[];
  readonly more: Pick<More, 'copies' | 'same'>;
}

/** Chooses of what was found for a passage, best first. `own` passages of its article have its origin, itself among them. */
export function choose(passage: number, found: readonly Found[], own: number, { originOf, pageOf, sizeOf }: Places): Chosen {
  const origin = originOf(passage);
  const isKin = ({ other }: Found): boolean => originOf(other) === origin;
  const isCopy = (one: Found): boolean => one.kind === 'copy' || isKin(one);
  const copies = found.filter(isCopy);
  const same = found.filter((one) => !isCopy(one));
  const toldCopies = inRounds(copies, [({ other }) => Number(other !== origin), rounds(({ other }) => pageOf(other))], MOST_COPIES_TOLD);
  const toldSame = inRounds(same, [rounds(({ other }) => originOf(other)), rounds(({ other }) => pageOf(originOf(other)))], MOST_SAME_TOLD);
  const told = new Set([...toldCopies, ...toldSame]);
  const kin = sizeOf(origin) - own + copies.filter((one) => !isKin(one)).length;
  return { told: found.filter((one) => told.has(one)), more: { copies: kin - toldCopies.length, same: same.length - toldSame.length } };
}

/** Gives each the number of those before it with the same key. To be asked in order. */
function rounds(keyOf: (one: Found) => number): (one: Found) => number {
  const seen = new Map<number, number>();
  return (one) => {
    const before = seen.get(keyOf(one)) ?? 0;
    seen.set(keyOf(one), before + 1);
    return before;
  };
}

/** So many of them, those of lowest rank first, the first rank before the second one. */
function inRounds(found: readonly Found[], [first, second]: readonly [(one: Found) => number, (one: Found) => number], most: number): readonly Found[] {
  if (found.length <= most) return found;
  const ranked = found.map((one, at) => ({ one, at, first: first(one), second: second(one) }));
  return ranked.sort((a, b) => a.first - b.first || a.second - b.second || a.at - b.at).slice(0, most).map(({ one }) => one);
}
