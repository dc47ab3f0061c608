import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { atPeriod, chosenAt, formatTimeline, ORDERS, parseTimeline, timelineHref, VOICES } from '../../../src/reader/state/timeline-url';
import { filters } from './filters';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const states = fc.record({ filter: filters, order: fc.constantFrom(...ORDERS), voice: fc.constantFrom(...VOICES) });

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
  expect(parseTimeline('?by=written&voice=said&written=2025-03&place=loc-sudzha')).toMatchObject({ order: 'written', voice: 'said', filter: { period: { by: 'written', at: '2025-03' } } });
  expect(timelineHref(parseTimeline('?by=written&at=2025-03'))).toBe('/timeline?by=written&written=2025-03');
  expect(timelineHref(parseTimeline('?at=2025&told=2014'))).toBe('/timeline?told=2014');
  expect(timelineHref(parseTimeline(''))).toBe('/timeline');
  expect(parseTimeline('?told=2025-13&by=chance&voice=mine')).toEqual(parseTimeline(''));
});

test('a time is chosen in the order that counts it, and is a part of the filter for every other', () => {
  const happened = atPeriod(parseTimeline('?place=loc-sudzha'), '2014');
  expect(timelineHref(happened)).toBe('/timeline?told=2014&place=loc-sudzha');
  expect(chosenAt(happened)).toBe('2014');
  expect(chosenAt({ ...happened, order: 'written' })).toBeNull();
  expect(timelineHref(atPeriod({ ...happened, order: 'written' }, '2025-03'))).toBe('/timeline?by=written&written=2025-03&place=loc-sudzha');
  expect(atPeriod(happened, null)).toEqual(parseTimeline('?place=loc-sudzha'));
});
