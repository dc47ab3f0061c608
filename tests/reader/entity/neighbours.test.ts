import { expect, test } from 'vitest';
import type { FacetsFile, FacetValue } from '../../../src/core/model/corpus';
import { neighbours, partsOf } from '../../../src/reader/features/entity/neighbours';

const value = (facet: FacetValue['facet'], id: string, within: readonly number[] = []): FacetValue => ({ facet, id, ar: id, latin: null, within, spellings: [] });

const facets: FacetsFile = {
  schema: 1,
  values: [value('place', 'loc:russia'), value('place', 'loc:kursk', [0]), value('person', 'per:putin'), value('outlet', 'org:tass'), value('organisation', 'org:tass')],
  articles: [
    {
      id: 'a',
      values: [],
      passages: [
        { block: 0, values: [1, 2] },
        { block: 1, values: [0, 1, 2] },
        { block: 2, values: [2, 3] },
        { block: 3, values: [0] },
      ],
    },
  ],
};

test('neighbours share a passage, and are counted by passages', () => {
  expect(neighbours(facets, 'loc:kursk', 'PER', 9)).toEqual([{ value: facets.values[2], passages: 2 }]);
  expect(neighbours(facets, 'per:putin', 'LOC', 9).map(({ value: { id }, passages }) => [id, passages])).toEqual([['loc:kursk', 2], ['loc:russia', 1]]);
});

test('a place is no neighbour of what it lies in, and lists its parts', () => {
  expect(neighbours(facets, 'loc:kursk', 'LOC', 9)).toEqual([]);
  expect(partsOf(facets, 'loc:russia').map(({ id }) => id)).toEqual(['loc:kursk']);
  expect(partsOf(facets, 'loc:nowhere')).toEqual([]);
});

test('an outlet is found by its citations too', () => {
  expect(neighbours(facets, 'org:tass', 'PER', 9).map(({ value: { id } }) => id)).toEqual(['per:putin']);
});
