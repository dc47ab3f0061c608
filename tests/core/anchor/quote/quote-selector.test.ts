import { expect, test } from 'vitest';
import { toTextPositionSelector, toTextQuoteSelector } from '../../../../src/core/anchor/quote/quote-selector';

test('selectors for use outside count code points', () => {
  const text = '😀 قال: نعم 😀';
  const span = { start: text.indexOf('نعم'), end: text.indexOf('نعم') + 3 };
  expect(toTextPositionSelector(text, span)).toEqual({ type: 'TextPositionSelector', start: 7, end: 10 });
  expect(toTextQuoteSelector(text, span)).toEqual({ type: 'TextQuoteSelector', exact: 'نعم', prefix: '😀 قال: ', suffix: ' 😀' });
});
