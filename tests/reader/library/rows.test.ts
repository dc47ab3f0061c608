import { expect, test } from 'vitest';
import type { FacetsFile, FacetValue } from '../../../src/core/model/corpus';
import type { FacetCount } from '../../../src/core/search/count';
import { hasParts } from '../../../src/reader/features/library/has-parts';
import { placeTree } from '../../../src/reader/features/library/place-tree';
import { firstRows, matchingRows } from '../../../src/reader/features/library/visible-rows';

const place = (id: string, ar: string, within: readonly number[] = [], spellings: readonly string[] = []): FacetValue => ({ facet: 'place', id, ar, latin: null, within, spellings });
const values = [place('loc:a', 'ألمانيا'), place('loc:b', 'برلين', [0]), place('loc:c', 'حيّ', [1, 0], ['الحي القديم']), place('loc:d', 'دمشق')];
const facets: FacetsFile = { schema: 1, values, articles: [] };
const count = (value: number, chosen: FacetCount['chosen'] = null): FacetCount => ({ value, count: 9 - value, added: false, chosen });
const outline = (counts: readonly FacetCount[]): readonly (readonly [number, number])[] => placeTree(facets, counts).map((row) => [row.count.value, row.depth]);

test('places stand under the places that they lie in', () => {
  expect(outline([count(3), count(0), count(2), count(1)])).toEqual([[3, 0], [0, 0], [1, 1], [2, 2]]);
});

test('a place whose nearest whole is not there stands under the next wider one', () => {
  expect(outline([count(0), count(2)])).toEqual([[0, 0], [2, 1]]);
  expect(outline([count(2)])).toEqual([[2, 0]]);
});

test('the first rows keep what is chosen, with its wider places', () => {
  const rows = placeTree(facets, [count(3), count(0), count(1), count(2, 'include')]);
  expect(firstRows(rows, 1).map((row) => row.count.value)).toEqual([3, 0, 1, 2]);
  expect(firstRows(placeTree(facets, [count(3), count(0), count(1)]), 1).map((row) => row.count.value)).toEqual([3]);
});

test('rows are found by any spelling, folded', () => {
  const rows = placeTree(facets, [count(0), count(1), count(2), count(3)]);
  const find = (wanted: string): readonly number[] => matchingRows(rows, (row) => values[row.count.value], (value) => value.ar ?? '', wanted).map((row) => row.count.value);
  expect(find('المان')).toEqual([0]);
  expect(find('القديم')).toEqual([2]);
  expect(find('لا شيء')).toEqual([]);
});

test('only a place in which others lie has parts', () => {
  expect(values.map(({ id }) => hasParts(facets, 'place', id))).toEqual([true, true, false, false]);
  expect(hasParts(facets, 'person', 'loc:a')).toBe(false);
});
