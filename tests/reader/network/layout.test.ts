import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arcLayout } from '../../../src/reader/features/network/arc-layout';
import type { Layout, Line, Sized } from '../../../src/reader/features/network/layout';
import { webLayout } from '../../../src/reader/features/network/web-layout';

const LAYOUTS = [['web', webLayout, 640], ['web', webLayout, 900], ['arcs', arcLayout, 328]] as const;

const networks = fc
  .record({ widths: fc.array(fc.integer({ min: 40, max: 210 }), { minLength: 2, maxLength: 40 }), pairs: fc.array(fc.tuple(fc.nat(39), fc.nat(39), fc.integer({ min: 1, max: 30 })), { maxLength: 60 }) })
  .map(({ widths, pairs }) => {
    const names = widths.map((width, at): Sized => ({ id: `per:n${String(at)}`, width, height: 30 }));
    const lines = pairs.filter(([a, b]) => a !== b && a < names.length && b < names.length).map(([a, b, strength]): Line => ({ from: `per:n${String(a)}`, to: `per:n${String(b)}`, strength }));
    return { names, lines };
  });

test.each(LAYOUTS)('in %s no name covers another or leaves the picture', (_, layout, width) => {
  fc.assert(
    fc.property(networks, ({ names, lines }) => {
      const { spots, height } = layout(names, lines, width);
      expect(spots.map(({ id }) => id).sort()).toEqual(names.map(({ id }) => id).sort());
      spots.forEach((a, at) => {
        expect(a.x - a.width / 2).toBeGreaterThanOrEqual(-0.01);
        expect(a.x + a.width / 2).toBeLessThanOrEqual(width + 0.01);
        expect(a.y - a.height / 2 >= -0.01 && a.y + a.height / 2 <= height + 0.01).toBe(true);
        expect(spots.slice(at + 1).some((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2)).toBe(false);
      });
    }),
    { numRuns: 40 },
  );
});

test.each(LAYOUTS)('%s are the same every time, and every line is drawn', (_, layout, width) => {
  fc.assert(
    fc.property(networks, ({ names, lines }) => {
      const drawn = ({ spots, path }: Layout) => [spots, lines.map(path)];
      expect(drawn(layout(names, lines, width))).toEqual(drawn(layout(names, lines, width)));
      for (const path of lines.map(layout(names, lines, width).path)) expect(path).toMatch(/^M[\d .\-QHAL]+$/);
    }),
    { numRuns: 15 },
  );
});

test('no line of a web passes behind a third name', () => {
  fc.assert(
    fc.property(networks, ({ names, lines }) => {
      const { spots, path } = webLayout(names, lines, 900);
      for (const line of lines) {
        const third = spots.filter(({ id }) => id !== line.from && id !== line.to);
        const behind = third.filter((spot) => alongPath(path(line)).some(({ x, y }) => Math.abs(x - spot.x) < spot.width / 2 - 1 && Math.abs(y - spot.y) < spot.height / 2 - 1));
        expect(behind.map(({ id }) => id)).toEqual([]);
      }
    }),
    { numRuns: 30 },
  );
});

test('what is tied stands nearer than what is not', () => {
  const names = ['a', 'b', 'c', 'd'].map((id): Sized => ({ id: `per:${id}`, width: 60, height: 30 }));
  const { spots } = arcLayout(names, [{ from: 'per:a', to: 'per:d', strength: 9 }], 328);
  const order = spots.map(({ id }) => id);
  expect(Math.abs(order.indexOf('per:a') - order.indexOf('per:d'))).toBe(1);
});

/** Points of a path of straight pieces and quadratic curves, close to each other. */
function alongPath(path: string): readonly { readonly x: number; readonly y: number }[] {
  const points: { x: number; y: number }[] = [];
  for (const [, command = '', numbers = ''] of path.matchAll(/([MLQ])([^MLQ]+)/g)) {
    const [x1 = 0, y1 = 0, x2 = x1, y2 = y1] = numbers.trim().split(' ').map(Number);
    const from = points.at(-1) ?? { x: x1, y: y1 };
    const middle = command === 'Q' ? { x: x1, y: y1 } : { x: (from.x + x1) / 2, y: (from.y + y1) / 2 };
    const end = command === 'Q' ? { x: x2, y: y2 } : { x: x1, y: y1 };
    for (let t = 0; t <= 1; t += 1 / 64) points.push({ x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * middle.x + t * t * end.x, y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * middle.y + t * t * end.y });
  }
  return points;
}
