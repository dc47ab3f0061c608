import { expect, test } from 'vitest';
import { pairsOfKey } from '../../../../src/core/connect/candidates/pairs-of-key';

function pairs(count: number): readonly string[] {
  const found: string[] = [];
  pairsOfKey(Array.from({ length: count }, (_, at) => at), (later, earlier) => {
    found.push(`${later} ${earlier}`);
  });
  return found;
}

test('few passages of a key all meet, each pair once', () => {
  expect(pairs(10)).toHaveLength(45);
  expect(pairs(10)[0]).toBe('1 0');
  expect(new Set(pairs(60)).size).toBe(pairs(60).length);
});

test('of many, each meets the first and those before it, so that twice as many are twice the work', () => {
  expect(pairs(50)).toEqual(expect.arrayContaining(['49 0', '49 3', '49 48', '49 37']));
  expect(pairs(50)).not.toContain('49 20');
  expect(pairs(2000).length / pairs(1000).length).toBeLessThan(2.05);
});
