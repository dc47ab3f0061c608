import { expect, test } from 'vitest';
import type { LineageIndex } from '../../../src/core/anchor/lineage/lineage';
import { nameNow } from '../../../src/reader/data/name-now';

const INDEX: LineageIndex = {
  schema: 1,
  articles: [],
  gone: [],
  renamed: [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'x', to: 'y' },
    { from: 'y', to: 'x' },
  ],
};

test.each([
  ['a', 'c'],
  ['c', 'c'],
  ['never-renamed', 'never-renamed'],
  ['x', 'y'],
])('%s is called %s now', (then, now) => {
  expect(nameNow(then, INDEX)).toBe(now);
});

test('without an index a name is the name', () => {
  expect(nameNow('a', null)).toBe('a');
});
