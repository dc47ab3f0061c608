/** A number from 0 to 1, exclusive. */
export type Chance = () => number;

/** Reproducible chance (mulberry32). */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Chance of its own for one of many trials, so that each can be run again by itself. */
export function chanceOf(seed: number, trial: number): Chance {
  return seededChance(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(trial + 1, 0x85ebca6b));
}

/** One of a list. An empty list is a RangeError. */
export function pick<T>(list: readonly T[], chance: Chance): T {
  const item = list[Math.floor(chance() * list.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** A whole number from `least` to `most`, both included. */
export function between(least: number, most: number, chance: Chance): number {
  return least + Math.floor(chance() * (most - least + 1));
}

/** A list in another order. */
export function shuffle<T>(list: readonly T[], chance: Chance): readonly T[] {
  return list.map((item) => ({ item, key: chance() })).sort((a, b) => a.key - b.key).map(({ item }) => item);
}
