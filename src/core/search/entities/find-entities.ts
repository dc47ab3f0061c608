import type { EntityRecord, FacetValue } from '../../model/corpus';
import { fold } from '../../text/fold';
import type { IndexView } from '../index/index-view';
import { facetRanges } from '../query/facet-ranges';
import { NAMED } from './entity-number';

/** Entities one of whose names has all these words in it: those called just so first, then those whose name begins so, then the most named. */
export function findEntities(view: IndexView, text: string, limit: number): readonly EntityRecord[] {
  const wanted = fold(text.trim());
  const found = NAMED.flatMap((facet) => {
    const { from, to } = facetRanges(view.head)[facet];
    return Array.from({ length: to - from }, (_, at) => from + at).flatMap((number, rank) => {
      const value = view.value(number);
      const likeness = value === null ? 0 : likenessOf(value, wanted);
      return value === null || likeness === 0 || view.valueNumber(facet, value.id) !== number ? [] : [{ number, likeness, rank }];
    });
  });
  const best = found.sort((a, b) => b.likeness - a.likeness || a.rank - b.rank || a.number - b.number).slice(0, limit);
  return best.flatMap(({ number }) => view.entity(number) ?? []);
}

/** From 3, a name that is just this, to 0. */
function likenessOf({ ar, latin, spellings }: FacetValue, wanted: string): number {
  const words = wanted.split(' ').filter((word) => word !== '');
  const grades = [ar, latin, ...spellings].flatMap((name) => (name === null ? [] : [likenessOfName(fold(name), wanted, words)]));
  return Math.max(0, ...grades);
}

function likenessOfName(name: string, wanted: string, words: readonly string[]): number {
  if (name === wanted) return 3;
  if (name.startsWith(wanted)) return 2;
  return words.every((word) => name.includes(word)) ? 1 : 0;
}
