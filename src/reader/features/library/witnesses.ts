import { FACETS } from '../../../core/model/corpus';
import type { Filter } from '../../../core/search/filter';
import { hasPassages } from '../../../core/search/index/value-passages';

/** True when the passages that bear witness in an article are those that the filter finds there one by one: it asks for one name, or for any of several of one facet. */
export function tellsPassages({ facets }: Filter): boolean {
  const asked = FACETS.filter(hasPassages).flatMap((facet) => facets[facet] ?? []).filter(({ include }) => include.length > 0);
  return asked.length === 1 && asked.every(({ include, match }) => include.length === 1 || match === 'any');
}
