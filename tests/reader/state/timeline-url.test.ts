import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { formatTimeline, ORDERS, parseTimeline, timelineHref, VOICES } from '../../../src/reader/state/timeline-url';
import { filters } from './filters';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const years = fc.integer({ min: 1000, max: 2199 }).map(String);
const months = fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const decades = fc.tuple(years, years).map(([from, to]) => `${from}-${to}`);
const states = fc.record({ filter: filters, order: fc.constantFrom(...ORDERS), voice: fc.constantFrom(...VOICES), at: fc.option(fc.oneof(years, months, decades)) });

test('every state that fits comes back from its address', () => {
  fc.assert(
    fc.property(states, (state) => {
      const search = formatTimeline(state);
      fc.pre(search.length < 1900);
      expect(parseTimeline(search)).toEqual(state);
      expect(parseTimeline(`?${search}`)).toEqual(state);
    }),
    { numRuns: 300 },
  );
});

test('no string throws, and what it gives has one address', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webQueryParameters()), (search) => {
      const again = formatTimeline(parseTimeline(search));
      expect(formatTimeline(parseTimeline(again))).toBe(again);
    }),
    { numRuns: 300 },
  );
});

test('an address reads well', () => {
  expect(parseTimeline('?by=written&voice=said&at=2025-03&place=loc-sudzha')).toMatchObject({ order: 'written', voice: 'said', at: '2025-03' });
  expect(timelineHref(parseTimeline(''))).toBe('/timeline');
  expect(parseTimeline('?at=2025-13&by=chance&voice=mine')).toEqual(parseTimeline(''));
});
