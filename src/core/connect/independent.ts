import type { PassageRef } from './connection';

/** A passage among those that tell the same. */
export interface Voice {
  /** The first of all its copies, itself where it copies none. */
  readonly origin: PassageRef;
  /** Whose page it is: an entity or publisher id; null when unknown. */
  readonly publisher: string | null;
  /** The outlets on whose word it tells it; empty when it gives none. */
  readonly cited: readonly string[];
}

/**
 * How many independent voices passages are. Copies of one origin are one voice. So are passages that cite the same outlet,
 * and a passage that cites an outlet and one on that outlet's own page: both tell it on one word. An upper bound: what nobody says cannot be seen.
 */
export function independentVoices(passages: readonly Voice[]): number {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    return root;
  };
  for (const { origin, publisher, cited } of passages) {
    const own = `origin ${origin.article}:${origin.passage}`;
    if (!parents.has(own)) parents.set(own, own);
    const words = cited.length > 0 ? cited : publisher === null ? [] : [publisher];
    for (const word of words) {
      const outlet = `outlet ${word}`;
      if (!parents.has(outlet)) parents.set(outlet, own);
      parents.set(rootOf(outlet), rootOf(own));
    }
  }
  return new Set([...parents.keys()].filter((key) => key.startsWith('origin ')).map(rootOf)).size;
}
