import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsOf, hasBit } from '../../../src/core/connect/thing-bits';

const MANY = 100;

test('places come back from their bits', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: MANY - 1 })), (places) => {
      const bits = bitsOf(places);
      expect(Array.from({ length: MANY }, (_, place) => place).filter((place) => hasBit(bits, place))).toEqual([...places].sort((a, b) => a - b));
      expect(bits.every((number) => number >= 0 && Number.isSafeInteger(number))).toBe(true);
    }),
  );
});

test('nothing takes no number', () => {
  expect(bitsOf([])).toEqual([]);
});
