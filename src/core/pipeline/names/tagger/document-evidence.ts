import type { PageFacts } from './page-facts';
import { bitOf } from './word-lists';
import { restsOf } from './word-facts';

/** What the other places of the article show of a word. */
export interface DocumentEvidence {
  /** Of the word at a place, the particles before it overlooked; null for a word that stands once. */
  readonly of: (facts: PageFacts, at: number) => Elsewhere | null;
}

/** The other places of a word. */
export interface Elsewhere {
  /** The first of them. */
  readonly places: readonly Place[];
  /** Signs of a name at any of them, as bits. */
  readonly signs: number;
}

export interface Place {
  readonly facts: PageFacts;
  readonly at: number;
}

interface Group {
  readonly places: Place[];
  /** How many places show each sign. */
  readonly counts: Uint32Array;
  size: number;
}

/** Number of the signs below. */
export const SIGN_COUNT = 9;
/** Later places are counted, but not looked at. */
const MOST_PLACES = 6;
const GIVEN = bitOf('given');
const PLACE = bitOf('place');
const SAYING = bitOf('saying');
const MEDIUM = bitOf('medium');
const SHORTEST = 3;

/** Gathers the places of every word. A word with a particle stands with the bare word where the article has that too. */
export function documentEvidence(pages: readonly PageFacts[]): DocumentEvidence {
  const bare = new Set(pages.flatMap(({ page }) => page.folded));
  const keys = new Map<string, string>();
  for (const word of bare) keys.set(word, restsOf(word).findLast((rest) => rest.length >= SHORTEST && bare.has(rest)) ?? word);
  const groups = new Map<string, Group>();
  for (const facts of pages) {
    facts.page.folded.forEach((word, at) => {
      if (word.length < SHORTEST) return;
      const key = keys.get(word) ?? word;
      const group = groups.get(key) ?? { places: [], counts: new Uint32Array(SIGN_COUNT), size: 0 };
      groups.set(key, group);
      group.size += 1;
      if (group.places.length <= MOST_PLACES) group.places.push({ facts, at });
      const signs = signsOf(facts, at);
      for (let bit = 0; bit < SIGN_COUNT; bit += 1) group.counts[bit] = (group.counts[bit] ?? 0) + ((signs >> bit) & 1);
    });
  }
  return {
    of: (facts, at) => {
      const word = facts.page.folded[at] ?? '';
      const group = groups.get(keys.get(word) ?? word);
      return group === undefined || group.size < 2 ? null : elsewhere(group, facts, at);
    },
  };
}

function elsewhere({ places, counts }: Group, facts: PageFacts, at: number): Elsewhere {
  const own = signsOf(facts, at);
  let signs = 0;
  for (let bit = 0; bit < SIGN_COUNT; bit += 1) if ((counts[bit] ?? 0) > ((own >> bit) & 1)) signs |= 1 << bit;
  return { signs, places: places.filter((place) => place.facts !== facts || place.at !== at).slice(0, MOST_PLACES) };
}

function signsOf({ words, claims, titles }: PageFacts, at: number): number {
  const before = words[at - 1]?.lists ?? 0;
  const after = words[at + 1]?.lists ?? 0;
  const type = (claims[at] ?? 0) & 3;
  const titled = titles[at] ?? -1;
  return (titled >= 0 ? 1 : 0) | (titled === at - 1 && at > 0 ? 2 : 0) | ((before & GIVEN) !== 0 ? 4 : 0) | ((after & GIVEN) !== 0 ? 8 : 0) | ((before & (PLACE | MEDIUM)) !== 0 ? 16 : 0) | ((before & SAYING) !== 0 ? 32 : 0) | (type === 0 ? 0 : 1 << (5 + type));
}
