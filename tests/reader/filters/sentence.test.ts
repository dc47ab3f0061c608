import { expect, test } from 'vitest';
import { EMPTY_FILTER } from '../../../src/core/search/change-filter';
import type { Filter } from '../../../src/core/search/filter';
import { clausesOf } from '../../../src/reader/filters/sentence';

const filter: Filter = {
  ...EMPTY_FILTER,
  facets: {
    person: { include: ['per:a'], exclude: ['per:b', 'per:c'], match: 'all' },
    publisher: { include: ['unknown', 'org:x'], exclude: [], match: 'any' },
  },
};

test('says what is wanted before what is not, in the order of the facets', () => {
  expect(clausesOf(filter)).toEqual([
    { facet: 'publisher', choice: 'include', match: 'any', ids: ['unknown', 'org:x'] },
    { facet: 'person', choice: 'include', match: 'all', ids: ['per:a'] },
    { facet: 'person', choice: 'exclude', match: 'any', ids: ['per:b', 'per:c'] },
  ]);
});

test('says nothing for an empty filter, whatever its match', () => {
  expect(clausesOf({ ...EMPTY_FILTER, facets: { place: { include: [], exclude: [], match: 'any' } } })).toEqual([]);
});
