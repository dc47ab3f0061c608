import { FACETS, type FacetName, type FacetsFile } from '../model/corpus';
import { documents } from './documents';
import { documentTest, matchOf } from './document-test';
import { facetTable } from './facet-table';
import type { Filter } from './filter';
import type { TextHits } from './text-hits';

/** What a click on a value of a facet would give. */
export interface FacetCount {
  /** Position in `FacetsFile.values`. */
  readonly value: number;
  /** Results after the click; what the click adds when `added`; for a chosen value, how many of the present results carry it. */
  readonly count: number;
  /** True when the click widens (`any`, and something is chosen in this facet): shown as `+n`. */
  readonly added: boolean;
  readonly chosen: 'include' | 'exclude' | null;
}

/** The counts of every facet, most first, then in the order of the file. Values whose click would give nothing are left out unless chosen. */
export function countFacets(facets: FacetsFile, filter: Filter, textHits: TextHits | null): Readonly<Record<FacetName, readonly FacetCount[]>> {
  const table = facetTable(facets);
  const test = documentTest(filter, table);
  const present = new Uint32Array(facets.values.length);
  const added = new Uint32Array(facets.values.length);
  for (const document of documents(table, filter, textHits)) {
    const verdict = test(document);
    if (verdict === 'fails') continue;
    for (const value of document.values) {
      if (verdict === 'passes') present[value] = (present[value] ?? 0) + 1;
      else if (table.facetOf[value] === verdict.but) added[value] = (added[value] ?? 0) + 1;
    }
  }
  const counts: Record<FacetName, FacetCount[]> = { publisher: [], outlet: [], place: [], person: [], organisation: [], date: [] };
  facets.values.forEach(({ facet, id }, value) => {
    const chosen = choiceOf(filter, facet, id);
    const widens = chosen === null && matchOf(filter, facet) === 'any' && (filter.facets[facet]?.include.length ?? 0) > 0;
    const count = (widens ? added : present)[value] ?? 0;
    if (count > 0 || chosen !== null) counts[facet].push({ value, count, added: widens, chosen });
  });
  for (const facet of FACETS) counts[facet].sort((a, b) => b.count - a.count || a.value - b.value);
  return counts;
}

function choiceOf(filter: Filter, facet: FacetName, id: string): FacetCount['chosen'] {
  if (filter.facets[facet]?.include.includes(id) === true) return 'include';
  return filter.facets[facet]?.exclude.includes(id) === true ? 'exclude' : null;
}
