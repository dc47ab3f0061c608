/** A word that has no counterpart. */
export const NOWHERE = -1;

/** For every word of one text the number of the word that it is in another, or {@link NOWHERE}. */
export type WordMap = Int32Array;

/** A map of so many words, none of which has a counterpart. */
export function emptyMap(words: number): WordMap {
  return new Int32Array(words).fill(NOWHERE);
}

/** A map as triples of the first word here, the first word there, and how many run in step. */
export function runsOf(map: WordMap): readonly number[] {
  const runs: number[] = [];
  for (let from = 0; from < map.length; ) {
    const to = map[from] ?? NOWHERE;
    if (to === NOWHERE) {
      from += 1;
      continue;
    }
    let length = 1;
    while (map[from + length] === to + length) length += 1;
    runs.push(from, to, length);
    from += length;
  }
  return runs;
}

/** The map of {@link runsOf}. */
export function mapOf(runs: readonly number[], words: number): WordMap {
  const map = emptyMap(words);
  for (let at = 0; at < runs.length; at += 3) {
    const [from = 0, to = 0, length = 0] = runs.slice(at, at + 3);
    for (let i = 0; i < length; i += 1) map[from + i] = to + i;
  }
  return map;
}

/** The way through a text in between. */
export function compose(first: WordMap, second: WordMap): WordMap {
  return first.map((between) => (between === NOWHERE ? NOWHERE : (second[between] ?? NOWHERE)));
}
