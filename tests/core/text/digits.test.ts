import { expect, test } from 'vitest';
import { toLatinDigits } from '../../../src/core/text/digits';

test('Arabic-Indic and Persian digits become Latin, nothing else changes', () => {
  expect(toLatinDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 1٫5 عام')).toBe('0123456789 0123456789 1٫5 عام');
});
