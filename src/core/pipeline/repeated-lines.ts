/** Lines in more seeds than this are page furniture for certain, and need no comparison of seeds. */
const FURNITURE_SEEDS = 20;
/** Seeds that share this part of the shorter one tell the same text: one is a copy or a reprint of the other. */
const REPRINT_SHARE = 0.3;

/**
 * The lines that several seeds have in common, and that are therefore furniture of a page.
 * A line shared with a copy or reprint of the same article counts once, else a text printed twice would be taken for furniture.
 *
 * @param seeds the line keys of each seed; those that no other seed has may be left out
 * @param sizes letters of all keys of each seed
 */
export function repeatedLines(seeds: readonly (readonly string[])[], sizes: readonly number[] = seeds.map(sizeOfKeys)): ReadonlySet<string> {
  const holders = holdersOf(seeds);
  const familyOf = families(sizes, holders);
  return new Set([...holders].filter(([, held]) => new Set(held.map(familyOf)).size > 1).map(([key]) => key));
}

/** Letters of the keys of a seed. */
export function sizeOfKeys(keys: readonly string[]): number {
  return [...new Set(keys)].reduce((sum, key) => sum + key.length, 0);
}

/** Line key to the positions of the seeds that hold it, for lines of two seeds or more. */
function holdersOf(seeds: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  seeds.forEach((keys, seed) => {
    for (const key of new Set(keys)) {
      const held = holders.get(key);
      if (held === undefined) holders.set(key, [seed]);
      else held.push(seed);
    }
  });
  return new Map([...holders].filter(([, held]) => held.length > 1));
}

/** Groups seeds that share much of their text; gives the group of a seed. */
function families(size: readonly number[], holders: ReadonlyMap<string, readonly number[]>): (seed: number) => number {
  const parent = size.map((_, seed) => seed);
  const familyOf = (seed: number): number => {
    let root = seed;
    while (parent[root] !== root) root = parent[root] ?? root;
    return root;
  };
  for (const [pair, shared] of sharedLength(holders)) {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    if (shared >= REPRINT_SHARE * Math.min(size[a] ?? 0, size[b] ?? 0)) parent[familyOf(b)] = familyOf(a);
  }
  return familyOf;
}

/** Length of the lines that two seeds share, by pair of seeds. */
function sharedLength(holders: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, number> {
  const shared = new Map<string, number>();
  for (const [key, held] of holders) {
    if (held.length > FURNITURE_SEEDS) continue;
    held.forEach((a, at) => {
      for (const b of held.slice(at + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + key.length);
    });
  }
  return shared;
}
