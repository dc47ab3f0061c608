import { expect, test } from 'vitest';
import type { FacetRow } from '../../../src/core/search/corpus-source';
import { firstRows, flat, placesWithParts, placeTree } from '../../../src/reader/filters/place-tree';

const NAMES = ['loc:a', 'loc:b', 'loc:c', 'loc:d'] as const;
const WITHIN = [[], [0], [1, 0], []] as const;

const row = (number: 0 | 1 | 2 | 3, chosen: FacetRow['chosen'] = null): FacetRow => ({
  value: { facet: 'place', id: NAMES[number], ar: null, latin: null, within: WITHIN[number], spellings: [] },
  number,
  count: 9 - number,
  added: false,
  chosen,
});
const outline = (rows: readonly FacetRow[]): readonly (readonly [number, number])[] => placeTree(rows).map((one) => [one.row.number, one.depth]);

test('places stand under the places that they lie in', () => {
  expect(outline([row(3), row(0), row(2), row(1)])).toEqual([[3, 0], [0, 0], [1, 1], [2, 2]]);
});

test('a place whose nearest whole is not there stands under the next wider one', () => {
  expect(outline([row(0), row(2)])).toEqual([[0, 0], [2, 1]]);
  expect(outline([row(2)])).toEqual([[2, 0]]);
});

test('other values stand in the order given', () => {
  expect(flat([row(2), row(0)]).map((one) => [one.row.number, one.depth])).toEqual([[2, 0], [0, 0]]);
});

test('the first rows keep what is chosen, with its wider places', () => {
  const rows = placeTree([row(3), row(0), row(1), row(2, 'include')]);
  expect(firstRows(rows, 1).map((one) => one.row.number)).toEqual([3, 0, 1, 2]);
  expect(firstRows(placeTree([row(3), row(0), row(1)]), 1).map((one) => one.row.number)).toEqual([3]);
});

test('only a place in which others lie has parts', () => {
  expect([...placesWithParts([row(0), row(1), row(2), row(3)])]).toEqual(['loc:a', 'loc:b']);
  expect([...placesWithParts([row(0), row(3)])]).toEqual([]);
});
