import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { describe } from '../../../src/core/anchor/describe';
import { MOST_PASSAGES, parseLinks } from '../../../src/core/anchor/link';
import { words } from '../../../src/core/text/words';
import { parseArticle } from '../../../src/reader/state/article-url';
import { passageHref } from '../../../src/reader/state/passage-href';
import { seedArticles } from '../../core/search/seeds';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** Characters after the address of the site. */
const LONGEST = 120;

const articles = seedArticles();
const ids = fc.oneof(fc.constantFrom('000_036cf05451b43afa', 'خبر', 'خ'.repeat(128), 'a'.repeat(128), '...%', '~1'), fc.stringMatching(/^[\p{L}\p{N}_-][\p{L}\p{N}_.-]{0,127}$/u));

const passages = fc.record({ article: fc.constantFrom(...articles), id: ids, first: fc.nat(), length: fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 2000 })) }).map(({ article, id, first, length }) => {
  const all = words(article.text);
  const from = first % all.length;
  const span = { start: all[from]?.start ?? 0, end: all[Math.min(all.length - 1, from + length)]?.end ?? 0 };
  return { article: { ...article, id }, selector: describe(article, span) };
});

test('the address of any passage of any article is short and needs no escape', () => {
  fc.assert(
    fc.property(passages, ({ article, selector }) => {
      const href = passageHref(article, [selector]);
      expect(href.slice(1).length).toBeLessThanOrEqual(LONGEST);
      expect(href).toMatch(/^\/a\/[A-Za-z0-9_.~-]+\/(?:\d+\/)?\?p=[A-Za-z0-9_-]+$/);
      expect(parseLinks(parseArticle(href.slice(href.indexOf('?'))).passage ?? '')).toEqual([selector]);
    }),
    { numRuns: 500 },
  );
});

test('as many passages as a link may carry go into one address and come back', () => {
  fc.assert(
    fc.property(fc.array(passages, { minLength: 1, maxLength: MOST_PASSAGES }), (several) => {
      const selectors = several.map(({ selector }) => selector);
      const [first] = several;
      const href = passageHref(first?.article ?? { id: 'x', blocks: [] }, selectors);
      expect(href).not.toContain('%');
      expect(parseLinks(parseArticle(href.slice(href.indexOf('?'))).passage ?? '')).toEqual(selectors);
    }),
    { numRuns: 50 },
  );
});
