import { expect, test } from 'vitest';
import { pageOf } from '../../../src/reader/state/page-of';

test('a paragraph is a place of the page of its article', () => {
  expect(pageOf('/a/some-article/3')).toBe('/a/some-article');
  expect(pageOf('/news/a/some-article/3')).toBe('/news/a/some-article');
  expect(pageOf('/a/some-article')).toBe('/a/some-article');
});

test('every other path is a page of its own', () => {
  for (const path of ['/', '/e/Q1234', '/settings', '/passages']) expect(pageOf(path)).toBe(path);
});
