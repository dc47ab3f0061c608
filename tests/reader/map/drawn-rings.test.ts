import { expect, test } from 'vitest';
import { holdsPoint, middleOf, reachOf, ringsOf } from '../../../src/reader/features/map/drawn-rings';

const RING_AND_ISLAND = ringsOf('M0,0L9.5,0L9.5,9.5L0,9.5ZM3,3L6,3L6,6L3,6ZM20,-5L30,-5L25,5Z');

test('a point lies in what is drawn, not in its holes and not beside it', () => {
  const held = [[1, 1], [4, 4], [25, 0], [15, 1], [-1, 1], [9, 9], [29, 4]].map(([x = 0, y = 0]) => holdsPoint(RING_AND_ISLAND, { x, y }));
  expect(held).toEqual([true, false, true, false, false, true, false]);
});

test('its middle and its reach are those of what is drawn, holes left out', () => {
  expect(middleOf(ringsOf('M0,0L8,0L8,4L0,4Z'))).toEqual({ x: 4, y: 2 });
  const middle = middleOf(ringsOf('M0,0L8,0L8,4L0,4ZM0,0L0,4L4,4L4,0Z'));
  expect(middle).toEqual({ x: 6, y: 2 });
  expect(reachOf(RING_AND_ISLAND)).toEqual({ start: 0, end: 30, top: -5, bottom: 9.5 });
});

test('nothing drawn holds nothing', () => {
  expect(holdsPoint(ringsOf(''), { x: 0, y: 0 })).toBe(false);
  expect(middleOf(ringsOf(''))).toBeNull();
});
