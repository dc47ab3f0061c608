import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { ENTITY_TYPES } from '../../../src/core/model/entity';
import { articleHref, BARE_ARTICLE, formatArticle, parseArticle } from '../../../src/reader/state/article-url';
import { filters } from './filters';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const states = fc.record({
  passage: fc.option(fc.stringMatching(/^[A-Za-z0-9_~-]{1,100}$/)),
  filter: filters,
  hidden: fc.subarray([...ENTITY_TYPES]),
  view: fc.constantFrom('text' as const, 'raw' as const),
  removed: fc.boolean(),
  focus: fc.option(fc.record({ entity: fc.stringMatching(/^(?:per|loc|org|local):[a-z0-9-]{1,20}$/), nth: fc.integer({ min: 1, max: 999999 }) })),
});

test('every state that fits comes back from its address', () => {
  fc.assert(
    fc.property(states, (state) => {
      const search = formatArticle(state);
      fc.pre(search.length < 1900);
      expect(parseArticle(search)).toEqual(state);
    }),
    { numRuns: 300 },
  );
});

test('no string throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webQueryParameters()), (search) => {
      const state = parseArticle(search);
      expect(formatArticle(parseArticle(formatArticle(state)))).toBe(formatArticle(state));
    }),
    { numRuns: 300 },
  );
});

test('the bare article has a bare address', () => {
  expect(formatArticle(BARE_ARTICLE)).toBe('');
  expect(articleHref('000_x')).toBe('/a/000_x');
  expect(articleHref('خبر')).toBe('/a/~127wlkl0qq8kl1');
  expect(articleHref('000_x', { passage: '1abc', focus: { entity: 'per:vladimir-putin', nth: 3 } })).toBe('/a/000_x?p=1abc&m=per-vladimir-putin.3');
});
