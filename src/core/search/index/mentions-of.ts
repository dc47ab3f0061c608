import type { FacetName } from '../../model/corpus';
import type { IndexedPassage } from './indexed-article';

/** How often each value is named in a passage, by number; nought for the places that a named place lies in. */
export function mentionsOf(
  { names }: Pick<IndexedPassage, 'names'>,
  numberOf: (facet: FacetName, id: string) => number | null,
  within: (number: number) => readonly number[],
): ReadonlyMap<number, number> {
  const mentions = new Map<number, number>();
  for (const { facet, id, places } of names) {
    const number = numberOf(facet, id);
    if (number === null) continue;
    mentions.set(number, (mentions.get(number) ?? 0) + places.length);
    for (const whole of within(number)) mentions.set(whole, mentions.get(whole) ?? 0);
  }
  return mentions;
}
