import { expect, test } from 'vitest';
import { cite, type Cited } from '../../../src/core/anchor/cite';
import { toTextPositionSelector, toTextQuoteSelector } from '../../../src/core/anchor/quote-selector';

const CITED: Cited = {
  quotation: 'قال «نعم»',
  title: 'عنوان',
  publisher: 'الشرق',
  date: { from: '2025-03-12', to: '2025-03-12', certainty: 'stated', evidence: { by: 'editor', id: 'sidecar', words: null, score: null } },
  paragraph: 3,
  link: 'https://example.org/a/x?p=1',
};

test('an Arabic citation', () => {
  expect(cite(CITED, 'ar')).toBe('«قال “نعم”»\nالشرق، «عنوان»، 12 مارس 2025، الفقرة 3\nhttps://example.org/a/x?p=1');
});

test('an English citation says what is inferred or unknown', () => {
  const date = { ...CITED.date, from: '2025-04-26', to: '2025-04-28', certainty: 'editor' } as const;
  expect(cite({ ...CITED, publisher: null, date: { ...date, evidence: { by: 'editor', id: 'sidecar', words: null, score: null } }, paragraph: null }, 'en')).toBe(
    '“قال «نعم»”\npublisher not stated, “عنوان”, 26 April 2025 – 28 April 2025 (date inferred)\nhttps://example.org/a/x?p=1',
  );
});

test('selectors for use outside count code points', () => {
  const text = '😀 قال: نعم 😀';
  const span = { start: text.indexOf('نعم'), end: text.indexOf('نعم') + 3 };
  expect(toTextPositionSelector(text, span)).toEqual({ type: 'TextPositionSelector', start: 7, end: 10 });
  expect(toTextQuoteSelector(text, span)).toEqual({ type: 'TextQuoteSelector', exact: 'نعم', prefix: '😀 قال: ', suffix: ' 😀' });
});
