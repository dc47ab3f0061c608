import { expect, test } from 'vitest';
import { readOptions } from './options';
import { spread } from './measure/spread';

test('unknown options and numbers that are none are refused', () => {
  expect(readOptions(['--sizes', '5,10', '--peers', 'fts5', '--json'])).toMatchObject({ sizes: [5, 10], peers: ['fts5'], json: true, browser: false, seed: 1 });
  expect(readOptions(['--peers', 'none']).peers).toEqual([]);
  for (const args of [['--sizes', 'x'], ['--sizes', '0'], ['--peers', 'lunr'], ['--queries', '-1'], ['--sead', '1'], ['file']]) expect(() => readOptions(args)).toThrow(RangeError);
});

test('a spread tells the middle, what few exceed, and the greatest', () => {
  expect(spread(Array.from({ length: 100 }, (_, at) => 100 - at))).toEqual({ p50: 51, p95: 96, max: 100 });
  expect(spread([])).toEqual({ p50: 0, p95: 0, max: 0 });
});
