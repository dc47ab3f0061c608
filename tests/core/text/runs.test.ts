import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../../src/core/text/runs';

const span = fc.tuple(fc.nat(60), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }));

test('overlapping ranges become gapless runs', () => {
  const quote = { start: 2, end: 8 };
  const name = { start: 4, end: 12 };
  expect(runs({ start: 0, end: 10 }, [name, quote])).toEqual([
    { start: 0, end: 2, ranges: [] },
    { start: 2, end: 4, ranges: [quote] },
    { start: 4, end: 8, ranges: [quote, name] },
    { start: 8, end: 10, ranges: [name] },
  ]);
});

test('without ranges the whole is one run, and an empty whole has none', () => {
  expect(runs({ start: 3, end: 5 }, [])).toEqual([{ start: 3, end: 5, ranges: [] }]);
  expect(runs({ start: 3, end: 3 }, [{ start: 0, end: 9 }])).toEqual([]);
});

test('runs cover the whole, and each knows exactly the ranges over it', () => {
  fc.assert(
    fc.property(span, fc.array(span), (whole, ranges) => {
      let position = whole.start;
      for (const run of runs(whole, ranges)) {
        expect(run.start).toBe(position);
        expect(run.end).toBeGreaterThan(run.start);
        expect(new Set(run.ranges)).toEqual(new Set(ranges.filter((range) => range.start <= run.start && range.end >= run.end && range.start < range.end)));
        position = run.end;
      }
      expect(position).toBe(whole.end);
    }),
  );
});
