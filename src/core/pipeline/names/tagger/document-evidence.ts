import type { PageFacts } from './page-facts';
import { bitOf } from './word-lists';
import { restsOf } from './word-facts';

/** What the other places of the article show of a word. */
export interface DocumentEvidence {
  /** Groups of the word's occurrences, the particles before it overlooked; null for a word that stands once. */
  readonly of: (facts: PageFacts, at: number) => readonly Occurrence[] | null;
}

/** One place of a word. */
export interface Occurrence {
  readonly facts: PageFacts;
  readonly at: number;
  /** Signs of a name at this place, as bits. */
  readonly signs: number;
}

/** Number of the signs below. */
export const SIGN_COUNT = 9;
const GIVEN = bitOf('given');
const PLACE = bitOf('place');
const SAYING = bitOf('saying');
const MEDIUM = bitOf('medium');
const SHORTEST = 3;

/** Gathers the occurrences of every word. A word with a particle stands with the bare word where the article has that too. */
export function documentEvidence(pages: readonly PageFacts[]): DocumentEvidence {
  const bare = new Set(pages.flatMap(({ page }) => page.folded));
  const keys = new Map<string, string>();
  for (const word of bare) keys.set(word, restsOf(word).findLast((rest) => rest.length >= SHORTEST && bare.has(rest)) ?? word);
  const groups = new Map<string, Occurrence[]>();
  for (const facts of pages) {
    facts.page.folded.forEach((word, at) => {
      if (word.length < SHORTEST) return;
      const key = keys.get(word) ?? word;
      const group = groups.get(key);
      const occurrence = { facts, at, signs: signsOf(facts, at) };
      if (group === undefined) groups.set(key, [occurrence]);
      else group.push(occurrence);
    });
  }
  return {
    of: (facts, at) => {
      const word = facts.page.folded[at] ?? '';
      const group = groups.get(keys.get(word) ?? word);
      return group === undefined || group.length < 2 ? null : group;
    },
  };
}

function signsOf({ words, claims, titles }: PageFacts, at: number): number {
  const before = words[at - 1]?.lists ?? 0;
  const after = words[at + 1]?.lists ?? 0;
  const type = (claims[at] ?? 0) & 3;
  const titled = titles[at] ?? -1;
  return (titled >= 0 ? 1 : 0) | (titled === at - 1 && at > 0 ? 2 : 0) | ((before & GIVEN) !== 0 ? 4 : 0) | ((after & GIVEN) !== 0 ? 8 : 0) | ((before & (PLACE | MEDIUM)) !== 0 ? 16 : 0) | ((before & SAYING) !== 0 ? 32 : 0) | (type === 0 ? 0 : 1 << (5 + type));
}
