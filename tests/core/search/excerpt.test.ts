import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { excerpt } from '../../../src/core/search/excerpt';
import { words } from '../../../src/core/text/words';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

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
