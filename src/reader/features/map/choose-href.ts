import { choose } from '../../../core/search/change-filter';
import type { FacetRow } from '../../../core/search/corpus-source';
import { type MapState, mapHref } from '../../state/map-url';

/** The map with a place asked for besides, or no longer. */
export function chooseHref(state: MapState, { value, chosen }: FacetRow): string {
  return mapHref({ ...state, filter: choose(state.filter, 'place', value.id, chosen === 'include' ? null : 'include') });
}
