import { expect, test } from 'vitest';
import { parseLibrary } from '../../../src/reader/state/library-url';
import { keepPlace, keptPlace } from '../../../src/reader/features/library/kept-places';
import { isBare, nameOfResults, rowsOf } from '../../../src/reader/features/library/results';

const results = (search: string, articles: number) => ({ ...parseLibrary(search), count: articles, articles, answer: null });

test('only the whole collection in its own order needs no search', () => {
  expect(isBare(parseLibrary(''))).toBe(true);
  expect(isBare(parseLibrary('q=++'))).toBe(true);
  for (const asked of ['q=x', 'in=passages', 'sort=source', 'place=loc-x', 'not.place=loc-x']) expect(isBare(parseLibrary(asked))).toBe(false);
});

test('equal results have one name, others another', () => {
  expect(nameOfResults(results('q=x', 7))).toBe(nameOfResults(results('q=x', 7)));
  expect(new Set([results('q=x', 7), results('q=y', 7), results('q=x', 8), results('q=x&sort=date', 7)].map(nameOfResults)).size).toBe(4);
});

test('no list is longer than a browser can draw', () => {
  expect(rowsOf(results('', 61))).toBe(61);
  expect(rowsOf(results('', 100_000))).toBe(40_000);
});

test('a list is found as it was left, the latest ones only', () => {
  keepPlace('a', { offset: 300, height: 900 });
  keepPlace('a', { offset: 400 });
  expect(keptPlace('a')).toEqual({ offset: 400, height: 900, rows: null });
  for (let at = 0; at < 40; at++) keepPlace(`other ${at}`, { offset: at });
  expect(keptPlace('a')).toBeNull();
  expect(keptPlace('other 39')?.offset).toBe(39);
});
