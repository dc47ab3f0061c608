import type { FacetName } from '../../model/corpus';
import type { IndexView } from '../index/index-view';

/** The facets of names, in which an entity stands by its type. */
export const NAMED = ['place', 'person', 'organisation'] as const satisfies readonly FacetName[];

/** The number of the value that an entity is; null when the corpus does not name it. What stays a place for those that lie in it is first of all what it is. */
export function entityNumber(view: IndexView, id: string): number | null {
  const numbers = NAMED.flatMap((facet) => view.valueNumber(facet, id) ?? []);
  return numbers.at(-1) ?? null;
}

/** True for those facets. */
export function isNamed(facet: FacetName): facet is (typeof NAMED)[number] {
  return NAMED.some((one) => one === facet);
}
