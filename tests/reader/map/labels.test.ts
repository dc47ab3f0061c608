import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels, type Wanted } from '../../../src/reader/features/map/labels';

const [WIDTH, HEIGHT] = [360, 300];

const wanted: fc.Arbitrary<readonly Wanted[]> = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,3}$/),
    x: fc.integer({ min: 0, max: WIDTH }),
    y: fc.integer({ min: 0, max: HEIGHT }),
    radius: fc.constantFrom(0, 4, 12, 26),
    width: fc.integer({ min: 10, max: 160 }),
    height: fc.constantFrom(18, 20),
    urgent: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
);

test('no name covers another or leaves the drawing', () => {
  fc.assert(
    fc.property(wanted, (all) => {
      const sizes = new Map(all.map((one) => [one.id, one]));
      const boxes = placeLabels(all, WIDTH, HEIGHT).map(({ id, x, y }) => {
        const { width, height } = sizes.get(id)!;
        return { start: x - width / 2, end: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
      });
      boxes.forEach((a, at) => {
        expect(a.start >= 0 && a.end <= WIDTH && a.top >= 0 && a.bottom <= HEIGHT).toBe(true);
        expect(boxes.slice(at + 1).some((b) => a.start < b.end && b.start < a.end && a.top < b.bottom && b.top < a.bottom)).toBe(false);
      });
    }),
  );
});

test('what is pointed at is named, though others would have come first', () => {
  const same = { x: 100, y: 100, radius: 0, width: 60, height: 20 };
  expect(placeLabels([{ ...same, id: 'a' }, { ...same, id: 'b', urgent: true }], WIDTH, HEIGHT).map(({ id }) => id)).toEqual(['b']);
});

test('a name without room below stands above', () => {
  const [label] = placeLabels([{ id: 'a', x: 100, y: HEIGHT - 5, radius: 5, width: 60, height: 20 }], WIDTH, HEIGHT);
  expect(label!.y).toBeLessThan(HEIGHT - 10);
});

test('a name that stands far off has a line to its circle, which goes through no other name', () => {
  fc.assert(
    fc.property(wanted, (all) => {
      const sizes = new Map(all.map((one) => [one.id, one]));
      const labels = placeLabels(all, WIDTH, HEIGHT);
      for (const { id, leader } of labels) {
        if (leader === null) continue;
        const { x, y } = sizes.get(id)!;
        const along = Array.from({ length: 41 }, (_, at) => ({ x: x + ((leader.x - x) * at) / 40, y: y + ((leader.y - y) * at) / 40 }));
        const crossed = labels.filter((other) => other.id !== id && along.some((point) => Math.abs(point.x - other.x) < sizes.get(other.id)!.width / 2 && Math.abs(point.y - other.y) < sizes.get(other.id)!.height / 2));
        expect(crossed.map((other) => other.id)).toEqual([]);
      }
    }),
  );
});

test('where circles crowd, every one has its name', () => {
  const crowd = Array.from({ length: 6 }, (_, at): Wanted => ({ id: `p${String(at)}`, x: 160 + (at % 3) * 18, y: 130 + Math.floor(at / 3) * 18, radius: 5, width: 44, height: 18 }));
  expect(placeLabels(crowd, WIDTH, HEIGHT).length).toBe(6);
});
