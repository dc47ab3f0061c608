import { fold } from '../../text/fold';
import type { FacetName, FacetValue } from '../../model/corpus';
import type { FacetAnswer, FacetOptions, FacetRow } from '../corpus-source';
import type { Filter } from '../filter';
import type { IndexView } from '../index/index-view';
import { carriedValues } from './carried-values';
import { selectionOf } from './evaluation';
import { facetRanges } from './facet-ranges';
import { firstOf } from './first-of';
import { matchOf } from './selection';

/** What a view counts by itself; which shards it misses is known to whoever loads them. */
export type FacetCounts = Omit<FacetAnswer, 'missing'>;

/** The counts of every facet, most first, then in the order of values. Values whose click would give nothing are left out unless chosen. */
export function countFacets(view: IndexView, filter: Filter, options: FacetOptions): FacetCounts {
  const missed = view.missed();
  const { documents, passes, widened } = selectionOf(view, filter);
  const present = carriedValues(view, documents, passes);
  const rows = (facet: FacetName): FacetCounts['facets'][FacetName] => {
    const wider = widened.get(facet);
    const added = wider !== undefined && matchOf(filter, facet) === 'any' ? carriedValues(view, documents, wider) : null;
    return facetRows(view, filter, facet, options, present, added);
  };
  const facets = { publisher: rows('publisher'), outlet: rows('outlet'), place: rows('place'), person: rows('person'), organisation: rows('organisation'), date: rows('date') };
  return { facets, complete: view.missed() === missed };
}

function facetRows(view: IndexView, filter: Filter, facet: FacetName, { rows, named }: FacetOptions, present: Uint32Array, added: Uint32Array | null): FacetCounts['facets'][FacetName] {
  const chosen = chosenOf(view, filter, facet);
  const count = (number: number): number => (added !== null && !chosen.has(number) ? added : present)[number] ?? 0;
  const { from, to } = facetRanges(view.head)[facet];
  const counted: number[] = [];
  for (let number = from; number < to; number += 1) if (count(number) > 0 || chosen.has(number)) counted.push(number);
  const called = named?.facet === facet ? counted.filter((number) => isCalled(view.value(number), fold(named.text.trim()))) : counted;
  const byCount = (a: number, b: number): number => count(b) - count(a) || a - b;
  const first = firstOf(called.filter((number) => !chosen.has(number)), rows, byCount);
  const shown = [...first, ...called.filter((number) => chosen.has(number))].sort(byCount);
  const found = shown.flatMap((number): readonly FacetRow[] => {
    const value = view.value(number);
    return value === null ? [] : [{ value, number, count: count(number), added: added !== null && !chosen.has(number), chosen: chosen.get(number) ?? null }];
  });
  return { rows: found, values: counted.length };
}

function chosenOf(view: IndexView, filter: Filter, facet: FacetName): ReadonlyMap<number, 'include' | 'exclude'> {
  const chosen = new Map<number, 'include' | 'exclude'>();
  const { include = [], exclude = [] } = filter.facets[facet] ?? {};
  for (const [ids, choice] of [[exclude, 'exclude'], [include, 'include']] as const) {
    for (const id of ids) {
      const number = view.valueNumber(facet, id);
      if (number !== null) chosen.set(number, choice);
    }
  }
  return chosen;
}

function isCalled(value: FacetValue | null, folded: string): boolean {
  return value !== null && [value.ar, value.latin, value.id, ...value.spellings].some((name) => name !== null && fold(name).includes(folded));
}
