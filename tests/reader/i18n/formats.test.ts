import { expect, test } from 'vitest';
import { formatsOf, localeOf } from '../../../src/reader/i18n/formats';

const words = (parts: readonly { readonly value: string }[]): string => parts.map((part) => part.value).join('');

test.each([
  ['ar', 'arab', 1234, '١٬٢٣٤'],
  ['ar', 'latn', 1234, '1,234'],
  ['en', 'arab', 12, '١٢'],
  ['en', 'latn', 1234, '1,234'],
] as const)('numbers in %s with %s digits', (language, digits, value, shown) => {
  expect(formatsOf(language, digits).number(value)).toBe(shown);
});

test('days, spans of days and months', () => {
  const ar = formatsOf('ar', 'arab');
  expect(ar.day('2025-03-12')).toBe('١٢ مارس ٢٠٢٥');
  expect(ar.dayRange('2025-03-12', '2025-03-12')).toBe(ar.day('2025-03-12'));
  expect(ar.dayRange('2025-04-26', '2025-04-28')).toMatch(/٢٦.*٢٨ أبريل ٢٠٢٥/);
  expect(ar.month('2025-03')).toBe('مارس ٢٠٢٥');
  expect(formatsOf('en', 'latn').dayRange('2025-04-26', '2025-05-02')).toMatch(/26 April.*2 May 2025/);
});

test('names are joined in pieces that keep each name whole', () => {
  const { list } = formatsOf('ar', 'arab');
  expect(words(list(['سودجا', 'كورسك'], 'all'))).toBe('سودجا وكورسك');
  expect(words(list(['سودجا', 'كورسك'], 'any'))).toBe('سودجا أو كورسك');
  expect(list(['a, b', 'c'], 'all').filter((part) => part.type === 'element').map((part) => part.value)).toEqual(['a, b', 'c']);
});

test('every locale fixes its digits and calendar', () => {
  expect(localeOf('ar', 'latn')).toBe('ar-EG-u-ca-gregory-nu-latn');
});
