import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { proofHash, wordHash } from '../../../src/core/anchor/anchor-words';
import { formatLink, formatLinks, LINK_LETTERS, MOST_PASSAGES, parseLink, parseLinks } from '../../../src/core/anchor/link';
import { resolve } from '../../../src/core/anchor/resolve';
import { contextWords, middleWords, RIVAL_STEPS, SIDE_WORDS, type Selector } from '../../../src/core/anchor/selector';
import { anchored, seedText } from './seed-articles';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const hash = fc.integer({ min: 0, max: 2 ** 15 - 1 });
const several = (count: number): fc.Arbitrary<readonly number[]> => fc.array(hash, { minLength: count, maxLength: count });
const atMost = (count: number): fc.Arbitrary<readonly number[]> => fc.array(hash, { maxLength: count });

/** Selectors of articles of at most so many blocks and words. */
const selectorsOf = (most: number): fc.Arbitrary<Selector> =>
  fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: most })).chain((words) =>
    fc.record({
      block: fc.integer({ min: 0, max: most }),
      word: fc.integer({ min: 0, max: most }),
      words: fc.constant(words),
      whole: fc.boolean(),
      head: several(Math.min(SIDE_WORDS, words)),
      middle: several(middleWords(words)),
      tail: several(Math.min(SIDE_WORDS, Math.max(0, words - SIDE_WORDS))),
      before: atMost(contextWords(words)),
      after: atMost(contextWords(words)),
      rival: fc.option(fc.integer({ min: 0, max: RIVAL_STEPS }).map((step) => step / RIVAL_STEPS)),
      proof: fc.integer({ min: 0, max: 2 ** 30 - 1 }),
    }),
  );
const selectors = selectorsOf(30_000);

test('a selector comes back from its link, which is short and needs no escape', () => {
  fc.assert(
    fc.property(selectors, (selector) => {
      const link = formatLink(selector);
      expect(parseLink(link)).toEqual(selector);
      expect(link).toMatch(/^2[A-Za-z0-9_-]+$/);
      expect(link.length).toBeLessThanOrEqual(LINK_LETTERS);
      expect(encodeURIComponent(link)).toBe(link);
    }),
    { numRuns: 500 },
  );
});

test('any string is a selector or none', () => {
  const alphabet = fc.string({ unit: fc.constantFrom(...'12AEQgwz09-_~'), maxLength: 100 });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), alphabet, fc.base64String().map((text) => `2${text}`)), (text) => {
      const selector = parseLink(text);
      if (selector !== null && text.startsWith('2')) expect(parseLink(formatLink(selector))).toEqual(selector);
      expect(parseLinks(text).length).toBeLessThanOrEqual(MOST_PASSAGES);
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
    fc.property(fc.array(selectors, { minLength: 1, maxLength: 5 }), (passages) => {
      expect(parseLinks(formatLinks(passages))).toEqual(passages);
      expect(parseLinks(`${formatLinks(passages)}~x`)).toEqual([...passages, null]);
    }),
  );
  expect(parseLinks('')).toEqual([]);
});

test('hashes are what they were: links in the wild depend on them', () => {
  expect(wordHash('اوكرانيا')).toBe(31792);
  expect(proofHash(['اوكرانيا', 'روسيا'])).toBe(621504166);
});

const keptLinks = z.array(z.strictObject({ article: z.string(), start: z.number(), end: z.number(), link: z.string() }));

test.each(['first-version-links.json', 'second-version-links.json'])('links that were given away are followed for ever: %s', (file) => {
  const links = keptLinks.parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
  for (const { article, start, end, link } of links) {
    const selector = parseLink(link);
    if (selector === null) throw new Error(link);
    expect(resolve(anchored(seedText(article)), selector)).toMatchObject({ kind: 'exact', span: { start, end } });
  }
  expect(links.length).toBeGreaterThan(10);
});
