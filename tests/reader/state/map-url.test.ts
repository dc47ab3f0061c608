import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMap, LEAST_KM, limitSight, mapHref, MOST_KM, MOST_LATITUDE, parseMap } from '../../../src/reader/state/map-url';
import { filters } from './filters';

const sights = fc
  .record({ longitude: fc.double({ min: -400, max: 400, noNaN: true }), latitude: fc.double({ min: -90, max: 90, noNaN: true }), km: fc.double({ min: 1, max: 90_000, noNaN: true }) })
  .map(limitSight);

test('every state comes back from its address', () => {
  fc.assert(fc.property(fc.record({ filter: filters, sight: fc.option(sights) }), (state) => void expect(parseMap(formatMap(state))).toEqual(state)));
});

test('a sight stays within its limits, and limiting it twice changes nothing', () => {
  fc.assert(
    fc.property(sights, (sight) => {
      expect(limitSight(sight)).toEqual(sight);
      expect(Math.abs(sight.longitude)).toBeLessThanOrEqual(180);
      expect(Math.abs(sight.latitude)).toBeLessThanOrEqual(MOST_LATITUDE);
      expect(sight.km >= LEAST_KM && sight.km <= MOST_KM).toBe(true);
    }),
  );
});

test('no string throws, and what is no sight is none', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (search) => void parseMap(search)));
  expect(parseMap('?at=35.2,51').sight).toBeNull();
  expect(parseMap('?at=35.2,x,900').sight).toBeNull();
});

test('the map that nobody moved has a bare address', () => {
  expect(mapHref(parseMap(''))).toBe('/map');
  expect(mapHref({ ...parseMap(''), sight: { longitude: 35.2, latitude: 51, km: 900 } })).toBe('/map?at=35.2%2C51%2C900');
});
