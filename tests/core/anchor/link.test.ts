import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { proofHash, wordHash } from '../../../src/core/anchor/anchor-words';
import { formatLink, formatLinks, parseLink, parseLinks } from '../../../src/core/anchor/link';
import type { Selector } from '../../../src/core/anchor/selector';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const hash = fc.integer({ min: 0, max: 2 ** 15 - 1 });
const side = fc.array(hash, { maxLength: 6 });

const selectors: fc.Arbitrary<Selector> = fc.integer({ min: 1, max: 100_000 }).chain((words) =>
  fc.record({
    block: fc.nat({ max: 100_000 }),
    word: fc.nat({ max: 100_000 }),
    words: fc.constant(words),
    whole: fc.boolean(),
    head: fc.array(hash, { minLength: Math.min(6, words), maxLength: Math.min(6, words) }),
    tail: fc.array(hash, { minLength: Math.min(6, Math.max(0, words - 6)), maxLength: Math.min(6, Math.max(0, words - 6)) }),
    before: side,
    after: side,
    proof: fc.integer({ min: 0, max: 2 ** 30 - 1 }),
  }),
);

test('a selector comes back from its link, which is short and needs no escape', () => {
  fc.assert(
    fc.property(selectors, (selector) => {
      const link = formatLink(selector);
      expect(parseLink(link)).toEqual(selector);
      expect(link).toMatch(/^1[A-Za-z0-9_-]{1,89}$/);
      expect(encodeURIComponent(link)).toBe(link);
    }),
  );
});

test('any string is a selector or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String().map((text) => `1${text}`)), (text) => {
      const selector = parseLink(text);
      if (selector !== null) expect(formatLink(selector)).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test('a link that was cut or mistyped is none', () => {
  let wrong = 0;
  fc.assert(
    fc.property(selectors, fc.nat(), fc.boolean(), (selector, at, cut) => {
      const link = formatLink(selector);
      const place = 1 + (at % (link.length - 1));
      const other = link[place] === 'A' ? 'B' : 'A';
      if (parseLink(cut ? link.slice(0, place) : link.slice(0, place) + other + link.slice(place + 1)) !== null) wrong += 1;
    }),
    { numRuns: 300 },
  );
  expect(wrong).toBeLessThanOrEqual(2);
});

test('several passages share a link', () => {
  fc.assert(
    fc.property(fc.array(selectors, { minLength: 1, maxLength: 5 }), (several) => {
      expect(parseLinks(formatLinks(several))).toEqual(several);
      expect(parseLinks(`${formatLinks(several)}~x`)).toEqual([...several, null]);
    }),
  );
  expect(parseLinks('')).toEqual([]);
});

test('hashes of version 1 are what they were: links in the wild depend on them', () => {
  expect(wordHash('اوكرانيا')).toBe(31792);
  expect(proofHash(['اوكرانيا', 'روسيا'])).toBe(621504166);
});
