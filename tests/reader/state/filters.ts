import * as fc from 'fast-check';
import { FACETS } from '../../../src/core/model/corpus';
import { DEFAULT_MATCH, type FacetFilter, type Filter, TIMES } from '../../../src/core/search/filter';

const slug = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+){0,3}$/);
const id = fc.oneof(
  fc.tuple(fc.constantFrom('per', 'loc', 'org', 'local', 'publisher'), slug).map(([kind, name]) => `${kind}:${name}`),
  fc.constantFrom('unknown', '2025-03', '2022-11', 'publisher:الجزيرة نت'),
);

const facetFilter = fc.record({
  chosen: fc.uniqueArray(fc.record({ id, include: fc.boolean() }), { selector: (one) => one.id, maxLength: 3 }),
  match: fc.constantFrom('any' as const, 'all' as const),
});

const years = fc.integer({ min: 1000, max: 2199 }).map(String);
const months = fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const decades = fc.tuple(years, years).map(([from, to]) => `${from}-${to}`);

/** Any filter that asks for something in each facet it names. */
export const filters: fc.Arbitrary<Filter> = fc
  .record({
    scope: fc.constantFrom('article' as const, 'passage' as const),
    text: fc.string({ unit: 'grapheme', maxLength: 30 }),
    asWritten: fc.boolean(),
    period: fc.option(fc.record({ by: fc.constantFrom(...TIMES), at: fc.oneof(years, months, decades) })),
    facets: fc.dictionary(fc.constantFrom(...FACETS), facetFilter),
  })
  .map(({ scope, text, asWritten, period, facets }) => ({
    scope,
    text,
    ...(asWritten && { asWritten }),
    ...(period !== null && { period }),
    facets: Object.fromEntries(
      FACETS.flatMap((facet): [string, FacetFilter][] => {
        const { chosen, match } = facets[facet] ?? { chosen: [], match: DEFAULT_MATCH[facet] };
        if (chosen.length === 0 && match === DEFAULT_MATCH[facet]) return [];
        return [[facet, { include: chosen.filter((one) => one.include).map((one) => one.id), exclude: chosen.filter((one) => !one.include).map((one) => one.id), match }]];
      }),
    ),
  }));
