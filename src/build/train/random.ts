/** A source of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Puts the entries of a row in a random order, in place. */
export function shuffle(row: Uint32Array, random: () => number): void {
  for (let i = row.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const held = row[i] ?? 0;
    row[i] = row[j] ?? 0;
    row[j] = held;
  }
}
