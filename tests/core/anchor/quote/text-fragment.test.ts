import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { textFragment } from '../../../../src/core/anchor/quote/text-fragment';
import { isPassage } from '../../../../src/core/model/block';
import { words } from '../../../../src/core/text/words';
import { articleOf } from '../../search/article-of';
import { seedArticles } from '../../search/seeds';
import { findFragment, type Found } from './find-fragment';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const seeds = seedArticles();

const PAGE = ['The quick brown fox jumped over the lazy dog. a a b b b c', 'foo foo foo bar bar bar', 'match suffix2 prefix match suffix3 matchEnd suffix4', 'قال: «نعم»، ثم مضى. عام2024 كان 3.5 مليون'];

test.each([
  ['jumped', true],
  ['mped', false],
  ['jum,-ped', true],
  ['foo%20foo-,bar', true],
  ['b%20b,-c', true],
  ['brown,quick', false],
  ['prefix-,match,-suffix3', true],
  ['match,matchEnd,-suffix4', true],
  ['2024', false],
  ['%D9%82%D8%A7%D9%84%3A-,%C2%AB%D9%86%D8%B9%D9%85', true],
])('the search of the tests follows the specification: %s', (directive, found) => {
  expect(findFragment(PAGE, directive) !== null).toBe(found);
});

test.each([true, false])('a browser finds exactly the passage, whether it is forgiving (%s) or not', (forgiving) => {
  let none = 0;
  const runs = 400;
  fc.assert(
    fc.property(fc.constantFrom(...seeds), fc.nat(), fc.nat({ max: 120 }), (article, first, length) => {
      const passages = article.blocks.filter(isPassage);
      const shown = passages.flatMap((block) => words(article.text, block));
      const from = first % shown.length;
      const span = { start: shown[from]?.start ?? 0, end: shown[Math.min(shown.length - 1, from + length)]?.end ?? 0 };
      const fragment = textFragment(article, span);
      if (fragment === null) none += 1;
      if (fragment === null) return;
      expect(fragment).toMatch(/^:~:text=[A-Za-z0-9_.!~*'()%,-]+$/);
      const found = findFragment(passages.map(({ start, end }) => article.text.slice(start, end)), fragment.slice(':~:text='.length), forgiving);
      expect(found).not.toBeNull();
      if (found === null || forgiving) return;
      expect(spanOf(found, passages)).toEqual(widened(article.text, span));
    }),
    { numRuns: runs },
  );
  // The seeds as they are repeat their titles.
  expect(none).toBeLessThan(runs / 20);
});

test('signs that part a fragment are escaped', () => {
  const article = articleOf('a', ['قال نعم-لا، أ & ب, ج']);
  const fragment = textFragment(article, { start: 0, end: article.text.length });
  expect(fragment).toMatch(/^:~:text=[^-,&]+$/);
  expect(decodeURIComponent(fragment ?? '')).toBe(':~:text=قال نعم-لا، أ & ب, ج');
});

test('a name comes with its neighbours, since names stand beside the article, too', () => {
  const article = articleOf('a', ['وصل أمس إلى المدينة السيد «فلاديمير بوتين»، ثم غادر في المساء إلى بلده']);
  const start = article.text.indexOf('فلاديمير');
  expect(decodeURIComponent(textFragment(article, { start, end: article.text.indexOf('»') }) ?? '')).toBe(':~:text=إلى المدينة السيد «-,فلاديمير بوتين,-»، ثم غادر في');
});

test('the same words twice in the same surroundings have no fragment but for the first', () => {
  const article = articleOf('a', ['الخبر نفسه مرتين في الصفحة', 'فقرة بينهما', 'الخبر نفسه مرتين في الصفحة']);
  expect(textFragment(article, article.blocks[0] ?? { start: 0, end: 0 })).not.toBeNull();
  expect(textFragment(article, article.blocks[2] ?? { start: 0, end: 0 })).toBeNull();
});

function spanOf({ start, end }: Found, lines: readonly { readonly start: number }[]): { readonly start: number; readonly end: number } {
  return { start: (lines[start.line]?.start ?? 0) + start.offset, end: (lines[end.line]?.start ?? 0) + end.offset };
}

/** What touches without a space is one word to a browser. */
function widened(text: string, span: { readonly start: number; readonly end: number }): { readonly start: number; readonly end: number } {
  const all = words(text);
  let { start, end } = span;
  for (const word of all) if (word.start === end) end = word.end;
  for (const word of [...all].reverse()) if (word.end === start) start = word.start;
  return { start, end };
}
