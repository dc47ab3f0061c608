import { expect, test } from 'vitest';
import { baseOf } from '../../../src/reader/data/base';

test.each([
  ['https://a.example/assets/index-1.js', '/'],
  ['https://a.example/some/folder/assets/index-1.js', '/some/folder/'],
  ['https://a.example/assets/reader/assets/index-1.js', '/assets/reader/'],
  ['http://127.0.0.1:5173/src/reader/data/base.ts', '/'],
])('the reader of %s stands below %s', (script, base) => {
  expect(baseOf(script)).toBe(base);
});
