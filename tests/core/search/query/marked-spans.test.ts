import { expect, test } from 'vitest';
import { EMPTY_FILTER } from '../../../../src/core/search/change-filter';
import { markedSpans } from '../../../../src/core/search/query/marked-spans';
import { markerOf } from '../../../../src/core/search/query/marker-of';
import { articleOf } from '../article-of';
import { viewOf } from '../corrected/view-of';

const LINE = 'التقى دونالد ترامب وزيراً في كورسك، ثم قال لترمب إن القوات بكورسك';
const article = articleOf('a', [LINE], { 'per:donald-trump': ['ترامب', 'ترمب'], 'loc:kursk': ['كورسك'] });
const view = viewOf([article]);

function marked(text: string, span?: { readonly start: number; readonly end: number }): readonly string[] {
  return markedSpans(article, markerOf(view, { ...EMPTY_FILTER, text }), span).map(({ start, end }) => LINE.slice(start, end));
}

test('hits are marked in every spelling', () => {
  expect(marked('ترمب')).toEqual(['ترامب', 'لترمب']);
  expect(marked('كورسك')).toEqual(['كورسك', 'بكورسك']);
  expect(marked('الوزير')).toEqual(['وزيراً']);
  expect(marked('')).toEqual([]);
});

test('a phrase is marked as a whole, a word refused not at all', () => {
  expect(marked('"في كورسك"')).toEqual(['في كورسك']);
  expect(marked('القوات -ترامب')).toEqual(['القوات']);
});

test('hits lie in the span that is asked for', () => {
  expect(marked('ترمب', { start: 30, end: LINE.length })).toEqual(['لترمب']);
});
