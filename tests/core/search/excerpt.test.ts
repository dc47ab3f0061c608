import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { buildIndex } from '../../../src/core/search/build-index';
import { excerpt } from '../../../src/core/search/excerpt';
import { hitSpans } from '../../../src/core/search/hit-spans';
import { words } from '../../../src/core/text/words';
import { articleOf } from './article-of';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const LINE = 'التقى دونالد ترامب وزيراً في كورسك، ثم قال لترمب إن القوات بكورسك';
const file = buildIndex([articleOf('a', [LINE], { 'per:donald-trump': ['ترامب', 'ترمب'], 'loc:kursk': ['كورسك'] })]);

function marked(query: string): readonly string[] {
  return hitSpans(file, query, LINE).map(({ start, end }) => LINE.slice(start, end));
}

test('hits are marked in every spelling', () => {
  expect(marked('ترمب')).toEqual(['ترامب', 'لترمب']);
  expect(marked('كورسك')).toEqual(['كورسك', 'بكورسك']);
  expect(marked('الوزير')).toEqual(['وزيراً']);
  expect(marked('"في كورسك"')).toEqual(['في', 'كورسك', 'بكورسك']);
  expect(marked('')).toEqual([]);
});

test('hits lie in the span that is asked for', () => {
  const half = { start: 30, end: LINE.length };
  expect(hitSpans(file, 'ترمب', LINE, half).map(({ start, end }) => LINE.slice(start, end))).toEqual(['لترمب']);
});

test('an excerpt is short, whole at its ends, and holds a hit', () => {
  const texts = fc.array(fc.constantFrom('كلمة', 'من', 'النص،', 'طويلة', 'ترامب', 'و«هذا»'), { minLength: 1, maxLength: 120 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(texts, fc.integer({ min: 40, max: 200 }), (text, length) => {
      const hits = words(text).filter((word) => word.text === 'ترامب');
      const cut = excerpt(text, hits, { start: 0, end: text.length }, length);
      expect(cut.end - cut.start).toBeLessThanOrEqual(length);
      expect(cut.start === 0 || words(text).some((word) => word.start === cut.start)).toBe(true);
      expect(cut.end === text.length || words(text).some((word) => word.end === cut.end)).toBe(true);
      if (hits.length > 0) expect(cut.hits.length).toBeGreaterThan(0);
    }),
  );
});
