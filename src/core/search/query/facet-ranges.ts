import { FACETS, type FacetName } from '../../model/corpus';
import type { IndexHead } from '../index/index-view';

/** Numbers of values, half-open. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

const NONE: NumberRange = { from: 0, to: 0 };

/** The numbers of the values of each facet. */
export function facetRanges({ values }: IndexHead): Readonly<Record<FacetName, NumberRange>> {
  const ranges = { publisher: NONE, outlet: NONE, speaker: NONE, place: NONE, person: NONE, organisation: NONE, date: NONE };
  let from = 0;
  for (const facet of FACETS) {
    ranges[facet] = { from, to: from + values[facet] };
    from += values[facet];
  }
  return ranges;
}

/** How many values there are. */
export function valueCount({ values }: IndexHead): number {
  return FACETS.reduce((sum, facet) => sum + values[facet], 0);
}
