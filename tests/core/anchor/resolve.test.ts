import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { describe as describePassage } from '../../../src/core/anchor/describe';
import { formatLink, parseLink } from '../../../src/core/anchor/link';
import { resolve } from '../../../src/core/anchor/resolve';
import { words } from '../../../src/core/text/words';
import { anchored, seedNames, seedText } from './seed-articles';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const articles = seedNames().map((name) => anchored(seedText(name)));

test('every paragraph resolves exactly, marks at its ends included', () => {
  for (const article of articles) {
    for (const { start, end } of article.blocks) {
      if (words(article.text, { start, end }).length === 0) continue;
      const selector = parseLink(formatLink(describePassage(article, { start, end })));
      expect(selector === null ? null : resolve(article, selector)).toMatchObject({ kind: 'exact', span: { start, end } });
    }
  }
});

test('every span from word to word resolves exactly', () => {
  fc.assert(
    fc.property(fc.constantFrom(...articles), fc.nat(), fc.nat({ max: 300 }), (article, first, length) => {
      const all = words(article.text);
      const from = first % all.length;
      const span = { start: all[from]?.start ?? 0, end: all[Math.min(all.length - 1, from + length)]?.end ?? 0 };
      const selector = parseLink(formatLink(describePassage(article, span)));
      const resolution = selector === null ? null : resolve(article, selector);
      // A span that takes in whole blocks takes their closing marks, too.
      expect(resolution?.kind).toBe('exact');
      if (resolution?.kind === 'exact' && selector?.whole === false) expect(resolution.span).toEqual(span);
    }),
    { numRuns: 600 },
  );
});

test('a span is widened to whole words; one without words is refused', () => {
  const article = anchored('قال الوزير: «نعم».');
  expect(describePassage(article, { start: 1, end: 6 }).words).toBe(2);
  expect(() => describePassage(article, { start: 16, end: 18 })).toThrow(RangeError);
});

test('twins are told', () => {
  const article = anchored(['عنوان واحد طويل', 'عنوان واحد طويل', 'نص آخر'].join('\n'));
  const second = article.blocks[1] ?? { start: 0, end: 0 };
  expect(resolve(article, describePassage(article, second))).toMatchObject({ kind: 'exact', span: { start: second.start, end: second.end }, twins: 1 });
});

test('no selector throws, whatever the article', () => {
  const lines = fc.array(fc.constantFrom('قال', 'إن', 'القوات', '،', 'في', '2024', 'Sudzha')).map((parts) => parts.join(' '));
  const texts = fc.array(lines, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('\n'));
  fc.assert(
    fc.property(texts, texts, fc.nat(), fc.nat({ max: 30 }), (before, after, at, length) => {
      const old = anchored(before);
      const all = words(old.text);
      fc.pre(all.length > 0);
      const from = at % all.length;
      const selector = describePassage(old, { start: all[from]?.start ?? 0, end: all[Math.min(all.length - 1, from + length)]?.end ?? 0 });
      const now = anchored(after);
      const resolution = resolve(now, selector);
      if (resolution.kind === 'lost') return;
      expect(resolution.span.start).toBeLessThan(resolution.span.end);
      expect(resolution.span.end).toBeLessThanOrEqual(now.text.length);
    }),
    { numRuns: 500 },
  );
});
