import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributions } from '../../../src/reader/features/article/attributions';
import { trimmed } from '../../../src/reader/features/article/selected-span';
import { setAside } from '../../../src/reader/features/article/set-aside';
import { walk } from '../../../src/reader/features/article/walk';
import { sampleArticle, sampleQuotation, spanOf } from './sample-article';

const article = sampleArticle([
  ['lead', 'الجملة الأولى هنا'],
  ['related', 'اقرأ أيضا'],
  ['boilerplate', 'شارك'],
  ['boilerplate', 'إعلان'],
  ['body', 'قال مسؤولون إن كذا'],
]);

test('what was left out is counted by kind', () => {
  expect(setAside(article)).toEqual({ lines: 3, kinds: [{ kind: 'boilerplate', count: 2 }, { kind: 'related', count: 1 }], edits: 0 });
});

test('speakers without an entity are called as the text calls them; quotations without a speaker by nothing', () => {
  const spoken = { kind: 'role' as const, entity: null, span: spanOf(article.text, 'مسؤولون'), implicit: false };
  const quotations = [sampleQuotation(article, 'كذا', { speaker: spoken, stance: 'denies' }), sampleQuotation(article, 'كذا', { speaker: spoken }), sampleQuotation(article, 'كذا')];
  expect(attributions({ ...article, quotations }, 4, () => '')).toEqual([
    { entity: null, text: 'مسؤولون', stances: ['denies'], quotations: quotations.slice(0, 2) },
    { entity: null, text: '', stances: [], quotations: quotations.slice(2) },
  ]);
  expect(attributions({ ...article, quotations }, 0, () => '')).toEqual([]);
});

test('a walk goes to the next open place, from outside too, and stops at the ends', () => {
  const even = (index: number): boolean => index % 2 === 0;
  expect(walk(5, null, 1, even)).toBe(0);
  expect(walk(5, null, -1, even)).toBe(4);
  expect(walk(5, 0, 1, even)).toBe(2);
  expect(walk(5, 4, 1, even)).toBeNull();
  expect(walk(0, null, 1, even)).toBeNull();
});

test('a trimmed span begins and ends at words', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const span = trimmed(text, { start: 0, end: text.length });
      expect(span === null ? '' : text.slice(span.start, span.end)).toBe(text.trim());
    }),
  );
});
