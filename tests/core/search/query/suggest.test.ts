import { expect, test } from 'vitest';
import { neighbours } from '../../../../src/core/search/query/neighbours';
import { similar } from '../../../../src/core/search/query/similar';
import { suggest } from '../../../../src/core/search/query/suggest';
import { articleOf } from '../article-of';
import { viewOf } from '../corrected/view-of';

const NAMES = { 'per:trump': ['ترامب', 'ترمب'], 'per:putin': ['بوتين'], 'loc:kursk': ['كورسك'] };
const view = viewOf([
  articleOf('a', ['ترامب وبوتين في كورسك', 'القوات والقوات'], NAMES),
  articleOf('b', ['قال ترمب لبوتين', 'القواعد في كورسك'], NAMES),
  articleOf('c', ['طريق آخر'], NAMES),
]);

test('names come before words, and the words before the last stay', () => {
  expect(suggest(view, 'قال ترا', 6)).toEqual([{ text: 'قال ترامب', entity: 'per:trump' }]);
  expect(suggest(view, 'القوا', 6).map(({ text }) => text)).toEqual(['القوات', 'القواعد']);
  for (const typed of ['', ' ', 'ق', 'القوات ', 'xyz']) expect(suggest(view, typed, 6)).toEqual([]);
});

test('neighbours are named in the same passages', () => {
  expect(neighbours(view, 'per:trump', 'person', 5).map(({ value, passages }) => [value.id, passages])).toEqual([['per:putin', 2]]);
  expect(neighbours(view, 'per:trump', 'place', 5).map(({ value, passages }) => [value.id, passages])).toEqual([['loc:kursk', 1]]);
  expect(neighbours(view, 'per:nobody', 'person', 5)).toEqual([]);
});

test('articles are alike that are about the same names', () => {
  expect(similar(view, 0, 5).map(({ article, shared }) => [article, shared])).toEqual([[1, ['كورسك', 'بوتين', 'ترامب']]]);
  expect(similar(view, 2, 5)).toEqual([]);
});
