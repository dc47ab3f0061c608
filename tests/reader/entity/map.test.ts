import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { locate } from '../../../src/reader/features/entity/locate';
import { placeLabels } from '../../../src/reader/features/entity/place-labels';

const SQUARE = { type: 'Polygon' as const, coordinates: [[[30, 50], [30, 55], [40, 55], [40, 50], [30, 50]]] };
const SIZE = { letter: 6, height: 14 };

test('the place is in the middle, north is up, and far places are off the map', () => {
  const map = locate(SQUARE, [35, 51], 'city', 400, 300);
  const [x, y] = map.place([35, 51]) ?? [];
  expect(x).toBeCloseTo(200);
  expect(y).toBeCloseTo(150);
  expect(map.place([35, 53])?.[1]).toBeLessThan(150);
  expect(map.place([37, 51])?.[0]).toBeGreaterThan(200);
  expect(map.place([-100, -40])).toBeNull();
  expect(map.land).toMatch(/^M/);
});

test('a country has a wider map than a town', () => {
  expect(locate(SQUARE, [35, 51], 'city', 400, 300).place([65, 51])).toBeNull();
  expect(locate(SQUARE, [35, 51], 'country', 400, 300).place([65, 51])).not.toBeNull();
});

test('labels never cover each other nor leave the map', () => {
  const point = fc.record({ id: fc.string(), name: fc.string({ minLength: 1, maxLength: 12 }), x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
  fc.assert(
    fc.property(fc.array(point), (points) => {
      const boxes = placeLabels(points, SIZE, 400, 300).map(({ name, x, y }) => ({ start: x - (name.length * 6) / 2, end: x + (name.length * 6) / 2, top: y - 7, bottom: y + 21 }));
      boxes.forEach((a, i) => {
        expect(a.start >= 0 && a.end <= 400).toBe(true);
        expect(boxes.slice(i + 1).some((b) => a.start < b.end && b.start < a.end && a.top < b.bottom && b.top < a.bottom)).toBe(false);
      });
    }),
  );
});
