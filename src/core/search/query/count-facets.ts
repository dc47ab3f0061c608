import { fold } from '../../text/fold';
import type { FacetName, FacetValue } from '../../model/corpus';
import type { FacetAnswer, FacetOptions, FacetRow } from '../corpus-source';
import type { Filter } from '../filter';
import type { IndexView } from '../index/index-view';
import { facetCounts, type FacetCounter } from './facet-counts';
import { facetRanges } from './facet-ranges';
import { selectionOf } from './evaluation';
import { highest } from './highest';

/** What a view counts by itself; which shards it misses is known to whoever loads them. */
export type FacetCounts = Omit<FacetAnswer, 'missing'>;

type Facet = FacetCounts['facets'][FacetName];

const NOTHING: Facet = { rows: [], values: 0, isWhole: true };

/** The counts of every facet, most first, then in the order of values. Values whose click would give nothing are left out unless chosen. */
export function countFacets(view: IndexView, filter: Filter, options: FacetOptions): FacetCounts {
  const [missed, awaited] = [view.missed(), view.awaited()];
  const counter = facetCounts(view, filter, selectionOf(view, filter), options);
  const isRead = view.awaited() === awaited;
  const rows = (facet: FacetName): Facet => (isRead && (options.only ?? facet) === facet ? facetRows(view, filter, facet, options, counter) : NOTHING);
  const facets = { publisher: rows('publisher'), outlet: rows('outlet'), speaker: rows('speaker'), place: rows('place'), person: rows('person'), organisation: rows('organisation'), date: rows('date') };
  return { facets, complete: view.missed() === missed };
}

function facetRows(view: IndexView, filter: Filter, facet: FacetName, { rows, named }: FacetOptions, counter: FacetCounter): Facet {
  const chosen = chosenOf(view, filter, facet);
  const { present, offered, added, isWhole } = counter(facet, new Set(chosen.keys()));
  const count = (number: number): number => (chosen.has(number) ? present(number) : (offered[number] ?? 0));
  const { from, to } = facetRanges(view.head)[facet];
  const counted = new Uint32Array(to - from);
  let values = 0;
  for (let number = from; number < to; number += 1) if ((offered[number] ?? 0) > 0 || chosen.has(number)) counted[values++] = number;
  const called = named?.facet === facet ? counted.subarray(0, values).filter((number) => isCalled(view.value(number), fold(named.text.trim()))) : counted.subarray(0, values);
  const byCount = (a: number, b: number): number => count(b) - count(a) || a - b;
  const isChosen = (number: number): boolean => chosen.has(number);
  const first = highest(chosen.size === 0 ? called : called.filter((number) => !isChosen(number)), offered, rows);
  const shown = [...first, ...(chosen.size === 0 ? [] : called.filter(isChosen))].sort(byCount);
  const found = shown.flatMap((number): readonly FacetRow[] => {
    const value = view.value(number);
    return value === null ? [] : [{ value, number, count: count(number), added: added && !chosen.has(number), chosen: chosen.get(number) ?? null }];
  });
  return { rows: found, values, isWhole };
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
