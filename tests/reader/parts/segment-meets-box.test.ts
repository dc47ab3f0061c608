import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentMeetsBox } from '../../../src/reader/parts/segment-meets-box';

const box = { start: 10, end: 20, top: 10, bottom: 20 };

test.each([
  ['through it', { x: 0, y: 15 }, { x: 30, y: 15 }, true],
  ['aslant above it', { x: 5, y: 12 }, { x: 15, y: 2 }, false],
  ['aslant past its corner', { x: 0, y: 18 }, { x: 18, y: 0 }, false],
  ['aslant through it', { x: 0, y: 25 }, { x: 25, y: 0 }, true],
  ['upright beside it', { x: 9, y: 0 }, { x: 9, y: 30 }, false],
  ['along its edge', { x: 0, y: 10 }, { x: 30, y: 10 }, false],
  ['ending before it', { x: 0, y: 15 }, { x: 9, y: 15 }, false],
  ['ending in it', { x: 0, y: 15 }, { x: 12, y: 15 }, true],
])('a piece %s', (_, from, to, meets) => {
  expect(segmentMeetsBox(box, from, to)).toBe(meets);
  expect(segmentMeetsBox(box, to, from)).toBe(meets);
});

test('wherever a point of a piece lies inside, the piece meets the box', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 30 }), y: fc.integer({ min: 0, max: 30 }) });
  fc.assert(
    fc.property(point, point, fc.integer({ min: 1, max: 19 }), (from, to, at) => {
      const [x, y] = [from.x + ((to.x - from.x) * at) / 20, from.y + ((to.y - from.y) * at) / 20];
      fc.pre(x > box.start && x < box.end && y > box.top && y < box.bottom && (from.x !== to.x || from.y !== to.y));
      return segmentMeetsBox(box, from, to);
    }),
  );
});
