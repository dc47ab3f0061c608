import { expect, test } from 'vitest';
import { follow, type Pointers, shiftOf } from '../../../src/reader/features/map/pointers';

const NONE: Pointers = new Map();

test('one pointer slides the drawing', () => {
  const moved = follow(follow(NONE, 1, { x: 10, y: 10 }, true), 1, { x: 25, y: 5 }, false);
  expect(shiftOf(moved)).toEqual({ x: 15, y: -5, k: 1 });
  expect(shiftOf(NONE)).toEqual({ x: 0, y: 0, k: 1 });
});

test('two pinch it around the point between them', () => {
  const down = follow(follow(NONE, 1, { x: 0, y: 0 }, true), 2, { x: 10, y: 0 }, true);
  const apart = follow(follow(down, 1, { x: -5, y: 0 }, false), 2, { x: 15, y: 0 }, false);
  const { x, y, k } = shiftOf(apart);
  expect(k).toBe(2);
  expect(5 * k + x).toBe(5);
  expect(y).toBe(0);
});
