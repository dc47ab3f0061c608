import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { formatClaims, ONLY, parseClaims } from '../../../src/reader/state/claims-url';
import { filters } from './filters';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** Keys and ids of articles, and the bare number of a paragraph or with its words. */
const abouts = fc.record({ article: fc.stringMatching(/^[~A-Za-z0-9_-][A-Za-z0-9_. -]{0,30}$/), paragraph: fc.nat({ max: 99_999 }), words: fc.option(fc.stringMatching(/^[0-9a-f]{8}$/)) });
const states = fc.record({ about: fc.option(abouts), filter: filters, only: fc.subarray([...ONLY]), row: fc.option(fc.stringMatching(/^[0-9a-f]{8}$/)) });

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

test('an address that names no passage asks for one of no article', () => {
  for (const about of ['', 'a', 'a/', 'a/x', 'a/01', 'a/1/', 'a/1/xyz', '/1', 'a/1/00000000/2', 'a/100000']) expect(parseClaims(new URLSearchParams({ about }).toString()).about).toEqual({ article: '', paragraph: 0, words: null });
  expect(parseClaims('about=001_b8/3')).toMatchObject({ about: { article: '001_b8', paragraph: 3, words: null } });
});

test('what is not known is passed over', () => {
  expect(parseClaims('rows=differ&rows=all&row=nowhere&place=loc-sudzha')).toMatchObject({ only: ['differ'], row: null });
  expect(formatClaims(parseClaims(''))).toBe('');
});
