import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { FACETS, type FacetName, type FacetsFile } from '../../../src/core/model/corpus';
import { choose } from '../../../src/core/search/change-filter';
import { countFacets } from '../../../src/core/search/count';
import type { Filter } from '../../../src/core/search/filter';
import { select } from '../../../src/core/search/select';
import type { TextHits } from '../../../src/core/search/text-hits';
import { facetFilters, facetsFiles, matchOf, textHits } from './facets';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const cases = facetsFiles.chain((facets) => fc.record({ facets: fc.constant(facets), filter: facetFilters, hits: textHits(facets) }));

/** Naive reading of the semantics: results as `article` or `article block`. */
function results(facets: FacetsFile, filter: Filter, hits: TextHits | null): ReadonlySet<string> {
  const found = new Set<string>();
  for (const article of facets.articles) {
    const hit = hits?.articles.get(article.id);
    if (filter.scope === 'article') {
      if (hits !== null && hit?.complete !== true) continue;
      const values = [...article.values, ...article.passages.flatMap((passage) => passage.values)];
      if (FACETS.every((facet) => holds(facets, filter, facet, values))) found.add(article.id);
      continue;
    }
    for (const passage of article.passages) {
      if (hits !== null && hit?.passages.some((one) => one.block === passage.block && one.complete) !== true) continue;
      if (FACETS.every((facet) => holds(facets, filter, facet, [...article.values, ...passage.values]))) found.add(`${article.id} ${passage.block}`);
    }
  }
  return found;
}

function holds(facets: FacetsFile, filter: Filter, facet: FacetName, values: readonly number[]): boolean {
  const carries = (id: string): boolean => values.some((value) => [value, ...(facets.values[value]?.within ?? [])].some((one) => facets.values[one]?.facet === facet && facets.values[one].id === id));
  const { include = [], exclude = [] } = filter.facets[facet] ?? {};
  if (exclude.some(carries)) return false;
  return include.length === 0 || (matchOf(filter, facet) === 'any' ? include.some(carries) : include.every(carries));
}

test('a selection is what a naive scan finds', () => {
  fc.assert(
    fc.property(cases, ({ facets, filter, hits }) => {
      const selection = select(facets, filter, hits);
      const flat = selection.articles.flatMap(({ id, passages }) => (filter.scope === 'article' ? [id] : passages.map((block) => `${id} ${block}`)));
      expect(new Set(flat)).toEqual(results(facets, filter, hits));
      expect(selection.count).toBe(flat.length);
    }),
    { numRuns: 1500 },
  );
});

test('a count is what a click gives', () => {
  fc.assert(
    fc.property(cases, ({ facets, filter, hits }) => {
      const counts = countFacets(facets, filter, hits);
      const now = results(facets, filter, hits);
      facets.values.forEach(({ facet, id }, value) => {
        const row = counts[facet].find((one) => one.value === value);
        const chosen = filter.facets[facet]?.include.includes(id) === true ? 'include' : filter.facets[facet]?.exclude.includes(id) === true ? 'exclude' : null;
        if (chosen !== null) {
          const carriers = results(facets, choose({ ...filter, facets: {} }, facet, id, 'include'), hits);
          expect(row).toEqual({ value, chosen, added: false, count: [...now].filter((one) => carriers.has(one)).length });
          return;
        }
        const after = results(facets, choose(filter, facet, id, 'include'), hits);
        const added = matchOf(filter, facet) === 'any' && (filter.facets[facet]?.include.length ?? 0) > 0;
        const count = added ? after.size - now.size : after.size;
        expect(row).toEqual(count === 0 ? undefined : { value, chosen: null, added, count });
      });
    }),
    { numRuns: 1500 },
  );
});

test('in scope article the passages that bear witness are named', () => {
  const facets: FacetsFile = {
    schema: 1,
    values: [
      { facet: 'place', id: 'loc:russia', ar: 'روسيا', latin: 'Russia', within: [], spellings: [] },
      { facet: 'place', id: 'loc:sudzha', ar: 'سودجا', latin: 'Sudzha', within: [0], spellings: [] },
      { facet: 'person', id: 'per:x', ar: null, latin: null, within: [], spellings: [] },
    ],
    articles: [{ id: 'a', values: [], passages: [{ block: 0, values: [1] }, { block: 1, values: [2] }, { block: 3, values: [] }] }],
  };
  const both: Filter = { scope: 'article', text: '', facets: { place: { include: ['loc:russia'], exclude: [], match: 'all' }, person: { include: ['per:x'], exclude: [], match: 'all' } } };
  expect(select(facets, both, null).articles).toEqual([{ id: 'a', passages: [0, 1] }]);
  expect(select(facets, { ...both, scope: 'passage' }, null).count).toBe(0);
  expect(select(facets, { ...both, facets: {} }, null).articles).toEqual([{ id: 'a', passages: [0, 1, 3] }]);
});
