import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartOf } from '../../../src/reader/features/map/chart';
import { meet, reachOf } from '../../../src/reader/features/map/reach';
import { isWorld, worldOf } from '../../../src/reader/features/map/world';

const sight = fc.record({ longitude: fc.double({ min: -180, max: 180, noNaN: true }), latitude: fc.double({ min: -75, max: 80, noNaN: true }), km: fc.double({ min: 50, max: 20_000, noNaN: true }) });
const size = fc.constantFrom({ width: 328, height: 480 }, { width: 1100, height: 600 });

test('what is left out of a drawing would not have been seen in it', async () => {
  const topology: unknown = JSON.parse(await readFile(createRequire(import.meta.url).resolve('world-atlas/countries-110m.json'), 'utf8'));
  if (!isWorld(topology)) throw new TypeError('no world');
  const { countries, borders } = worldOf(topology);
  const all = [...countries.flatMap(({ land }) => land), ...borders];
  fc.assert(
    fc.property(sight, size, (wanted, paper) => {
      const chart = chartOf(wanted, paper);
      expect(chart.draw(all)).toBe(chart.path({ type: 'GeometryCollection', geometries: all.map(({ shape }) => shape) }) ?? '');
    }),
    { numRuns: 50 },
  );
});

test('what crosses the date line is looked for on both sides of it', () => {
  const islands = reachOf([[179, -16], [-179, -16], [-179, -18], [179, -18]]);
  expect(meet(islands, [179.5, -20, 185, -10])).toBe(true);
  expect(meet(islands, [-185, -20, -179.5, -10])).toBe(true);
  expect(meet(islands, [179.5, 10, 185, 20])).toBe(false);
  expect(meet(reachOf([[10, 40], [20, 50]]), [375, 30, 400, 60])).toBe(true);
  expect(meet(reachOf([[10, 40], [20, 50]]), [30, 30, 60, 60])).toBe(false);
});
