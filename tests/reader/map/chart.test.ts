import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartOf, isWhole, shifted } from '../../../src/reader/features/map/chart';
import { sightOf, WORLD } from '../../../src/reader/features/map/sights';
import { zoomAt } from '../../../src/reader/features/map/use-moves';
import { LEAST_KM } from '../../../src/reader/state/map-url';

const SIZES = [{ width: 328, height: 480 }, { width: 900, height: 560 }] as const;
const coordinates = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -70, max: 70, noNaN: true }));

test('the middle of a sight is the middle of the drawing, and north is up', () => {
  for (const size of SIZES) {
    const chart = chartOf({ longitude: 35, latitude: 51, km: 1000 }, size);
    const [x, y] = chart.place([35, 51])!;
    expect(x).toBeCloseTo(size.width / 2);
    expect(y).toBeCloseTo(size.height / 2);
    expect(chart.place([35, 52])![1]).toBeLessThan(y);
    expect(chart.place([36, 51])![0]).toBeGreaterThan(x);
    expect(chart.place([-100, 40])).toBeNull();
  }
});

test('as many kilometres as asked for lie across the shorter side', () => {
  const chart = chartOf({ longitude: 35, latitude: 51, km: 1000 }, SIZES[1]);
  const [, top] = chart.place([35, 51 + 4.2])!;
  expect(top).toBeLessThan(25);
  expect(chart.place([35, 51 + 4.6])).toBeNull();
});

test('the whole Earth fits in every drawing, and cannot be made smaller', () => {
  for (const size of SIZES) {
    const chart = chartOf(WORLD, size);
    const [[left, top], [right, bottom]] = chart.path.bounds({ type: 'Sphere' });
    expect(chart.isWorld && isWhole(chart)).toBe(true);
    expect(right - left).toBeLessThanOrEqual(size.width + 8);
    expect(bottom - top).toBeLessThanOrEqual(size.height + 8);
  }
});

test('places stay where they are when the map is drawn anew after a move', () => {
  const chart = chartOf({ longitude: 35, latitude: 51, km: 2000 }, SIZES[1]);
  const shift = { x: 60, y: -40, k: 1.5 };
  const [x, y] = chart.place([37, 50])!;
  const next = chartOf(shifted(chart, shift), SIZES[1]).place([37, 50])!;
  expect(next[0]).toBeCloseTo(x * shift.k + shift.x, -0.5);
  expect(next[1]).toBeCloseTo(y * shift.k + shift.y, -0.5);
});

test('a zoom keeps the point under the pointer, and ends at its limits', () => {
  expect(zoomAt(100, 50, 2)).toEqual({ x: -100, y: -50, k: 2 });
  const chart = chartOf({ longitude: 35, latitude: 51, km: LEAST_KM }, SIZES[0]);
  expect(shifted(chart, zoomAt(0, 0, 100)).km).toBe(LEAST_KM);
});

test('places of one weight all lie in the sight that is chosen, or at least three quarters of them', () => {
  fc.assert(
    fc.property(fc.array(coordinates, { minLength: 1, maxLength: 20 }), (places) => {
      const chart = chartOf(sightOf(places.map((at) => ({ at, weight: 1 }))), SIZES[1]);
      const [heart] = places;
      if (places.length === 1) expect(chart.place(heart!)).not.toBeNull();
      if (!chart.isWorld) expect(places.filter((at) => chart.place(at) !== null).length).toBeGreaterThanOrEqual(Math.floor(places.length * 0.75));
    }),
  );
});

test('a few far places do not make all others a dot', () => {
  const near = Array.from({ length: 9 }, (_, at) => ({ at: [33 + at / 3, 50] as const, weight: 2 }));
  expect(sightOf([...near, { at: [-77, 39], weight: 2 }]).km).toBeLessThan(1500);
  expect(sightOf([])).toEqual(WORLD);
});

test('the date line parts nothing', () => {
  expect(sightOf([{ at: [179, 0], weight: 1 }, { at: [-179, 0], weight: 1 }]).km).toBeLessThan(1000);
});
