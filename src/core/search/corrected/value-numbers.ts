import { FACETS, type FacetName } from '../../model/corpus';
import type { IndexHead } from '../index/index-view';

type Counts = IndexHead['values'];

/** How values are numbered when a corpus gets new ones: those of a facet come after all that it has, and what follows moves up. */
export interface ValueNumbers {
  readonly counts: Counts;
  readonly fromBase: (number: number) => number;
  /** Null for a new value. */
  readonly toBase: (number: number) => number | null;
  /** The numbers of the new values, in the order in which they were given. */
  readonly fresh: readonly number[];
}

interface Range {
  readonly base: number;
  readonly begin: number;
  readonly known: number;
}

/** Numbers for the values of a corpus (`counts` by facet) and new ones, of which the facets are given. */
export function valueNumbers(counts: Counts, fresh: readonly FacetName[]): ValueNumbers {
  const ranges = rangesOf(counts, fresh);
  const added = new Map<FacetName, number>();
  const numbers = fresh.map((facet) => {
    const at = added.get(facet) ?? 0;
    added.set(facet, at + 1);
    const range = ranges[FACETS.indexOf(facet)];
    return (range?.begin ?? 0) + (range?.known ?? 0) + at;
  });
  return {
    counts: { publisher: sum('publisher'), outlet: sum('outlet'), speaker: sum('speaker'), place: sum('place'), person: sum('person'), organisation: sum('organisation'), date: sum('date') },
    fromBase: (number) => {
      const range = ranges.findLast(({ base, known }) => base <= number && known > 0);
      return number + (range === undefined ? 0 : range.begin - range.base);
    },
    toBase: (number) => {
      const range = ranges.findLast(({ begin }) => begin <= number);
      const at = number - (range?.begin ?? 0);
      return range === undefined || at >= range.known ? null : range.base + at;
    },
    fresh: numbers,
  };

  function sum(facet: FacetName): number {
    return counts[facet] + (added.get(facet) ?? 0);
  }
}

function rangesOf(counts: Counts, fresh: readonly FacetName[]): readonly Range[] {
  let base = 0;
  let begin = 0;
  return FACETS.map((facet) => {
    const range = { base, begin, known: counts[facet] };
    base += range.known;
    begin += range.known + fresh.filter((one) => one === facet).length;
    return range;
  });
}
