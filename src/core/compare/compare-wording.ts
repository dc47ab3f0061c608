import { marksOf, type Difference, type Finding } from './difference';
import type { Told } from './told';
import { wordingDifferences } from './wording-differences';
import type { WordingSet } from './wording-set';
import { wordingUses, type WordingUse } from './wording-uses';

/** Words of one set, where the two sides speak of one thing and have none of them in common. */
export function compareWording(sets: readonly WordingSet[], a: Told, b: Told): Finding {
  return { differences: wordingDifferences(a, wordingUses(sets, a.article, a.blocks), b, wordingUses(sets, b.article, b.blocks)), a: [], b: [] };
}

/** A word of a set with the places where an article has it. */
export interface WordPlaces {
  readonly word: string;
  readonly places: readonly WordingUse[];
}

/** What two articles call one matter. */
export interface WordingRow {
  readonly set: WordingSet;
  readonly a: readonly WordPlaces[];
  readonly b: readonly WordPlaces[];
  /** `other` both speak of it and one has a word that the other lacks; `same` both with the same words; `silent` only one speaks of it. */
  readonly kind: 'other' | 'same' | 'silent';
}

/** The sets of which two articles have words, by these words, those first that they call otherwise. A word that stands in another set, too, does not bring a set in by itself. */
export function wordingTable(sets: readonly WordingSet[], inA: readonly WordingUse[], inB: readonly WordingUse[]): readonly WordingRow[] {
  const rows = sets.flatMap((set): readonly WordingRow[] => {
    const [here, there] = [placesOf(set, inA), placesOf(set, inB)];
    return [...here, ...there].some(({ word }) => isOwn(word, set, sets)) ? [{ set, a: here, b: there, kind: kindOf(here, there) }] : [];
  });
  return (['other', 'same', 'silent'] as const).flatMap((kind) => rows.filter((row) => row.kind === kind));
}

/** Marks for the words of the differences. */
export function differenceMarks(differences: readonly Difference[], side: 'a' | 'b'): Finding['a'] {
  return marksOf(differences.flatMap((difference) => difference[side].flatMap(({ span }) => span ?? [])), 'differs');
}

function isOwn(word: string, set: WordingSet, sets: readonly WordingSet[]): boolean {
  return !sets.some((other) => other !== set && other.words.some((one) => one.word === word));
}

/** Most frequent first. */
function placesOf({ id, words }: WordingSet, uses: readonly WordingUse[]): readonly WordPlaces[] {
  return [...new Set(words.map(({ word }) => word))]
    .map((word) => ({ word, places: uses.filter((use) => use.set === id && use.word === word) }))
    .filter(({ places }) => places.length > 0)
    .sort((one, other) => other.places.length - one.places.length);
}

function kindOf(here: readonly WordPlaces[], there: readonly WordPlaces[]): WordingRow['kind'] {
  if (here.length === 0 || there.length === 0) return 'silent';
  const lacks = (words: readonly WordPlaces[], others: readonly WordPlaces[]): boolean => words.some(({ word }) => !others.some((other) => other.word === word));
  return lacks(here, there) || lacks(there, here) ? 'other' : 'same';
}
