import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { formatClaims, ONLY, parseClaims } from '../../../src/reader/state/claims-url';
import { filters } from './filters';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const states = fc.record({ filter: filters, only: fc.subarray([...ONLY]), row: fc.option(fc.stringMatching(/^[0-9a-f]{8}$/)) });

test('every state that fits comes back from its address', () => {
  fc.assert(
    fc.property(states, (state) => {
      const search = formatClaims(state);
      fc.pre(search.length < 1900);
      expect(parseClaims(search)).toEqual(state);
      expect(parseClaims(`?${search}`)).toEqual(state);
    }),
    { numRuns: 300 },
  );
});

test('no string throws, and what it gives has one address', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (search) => {
      const once = formatClaims(parseClaims(search));
      expect(once.length).toBeLessThanOrEqual(2000);
      expect(formatClaims(parseClaims(once))).toBe(once);
    }),
  );
});

test('what is not known is passed over', () => {
  expect(parseClaims('rows=differ&rows=all&row=nowhere&place=loc-sudzha')).toMatchObject({ only: ['differ'], row: null });
  expect(formatClaims(parseClaims(''))).toBe('');
});
