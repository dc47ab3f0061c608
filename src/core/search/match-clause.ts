import type { Clause } from './compile-query';
import type { SearchIndex } from './search-index';

/** Passage number -> how often a clause is satisfied in it, guesses counting less than words as written. */
export type ClauseMatches = ReadonlyMap<number, number>;

/** Where a clause is satisfied. */
export function matchClause(clause: Clause, index: SearchIndex): ClauseMatches {
  return clause.kind === 'word' ? matchWord(clause.terms, index) : matchPhrase(clause.places, index);
}

function matchWord(terms: ReadonlyMap<string, number>, index: SearchIndex): ClauseMatches {
  const best = new Map<number, Map<number, number>>();
  for (const [term, weight] of terms) {
    for (const [passage, places] of index.postings(term)) {
      const here = best.get(passage) ?? new Map<number, number>();
      best.set(passage, here);
      for (const place of places) here.set(place, Math.max(weight, here.get(place) ?? 0));
    }
  }
  return new Map([...best].map(([passage, places]) => [passage, [...places.values()].reduce((sum, weight) => sum + weight, 0)]));
}

function matchPhrase(places: readonly (readonly string[])[], index: SearchIndex): ClauseMatches {
  const [first = new Map<number, ReadonlySet<number>>(), ...others] = places.map((terms) => placesOf(terms, index));
  const matches = new Map<number, number>();
  for (const [passage, starts] of first) {
    const count = [...starts].filter((start) => others.every((other, i) => other.get(passage)?.has(start + i + 1) === true)).length;
    if (count > 0) matches.set(passage, count);
  }
  return matches;
}

function placesOf(terms: readonly string[], index: SearchIndex): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  for (const term of terms) {
    for (const [passage, places] of index.postings(term)) {
      const here = found.get(passage) ?? new Set<number>();
      found.set(passage, here);
      for (const place of places) here.add(place);
    }
  }
  return found;
}
