import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { citedPassage } from '../../../../src/core/anchor/cite/cited';
import { plain, shownWords } from '../../../../src/core/anchor/cite/shown-words';
import { LEFT_TO_RIGHT_MARK, NO_BREAK_SPACE, RIGHT_TO_LEFT_ISOLATE, TATWEEL, ZERO_WIDTH_NON_JOINER } from '../../../../src/core/text/code-points';
import { sampleArticle } from '../../../reader/article/sample-article';

const article = sampleArticle([
  ['title', 'العنوان'],
  ['body', 'الأولى هنا'],
  ['boilerplate', 'إعلان'],
  ['body', 'الثانية هناك'],
  ['heading', 'عنوان فرعي'],
]);

test('words across lines leave out what cleaning set aside', () => {
  expect(shownWords(article, { start: article.text.indexOf('هنا'), end: article.text.indexOf(' هناك') })).toBe('هنا\nالثانية');
});

test('characters that steer or hide are left out, letters and their stretching stay', () => {
  expect(plain(`${LEFT_TO_RIGHT_MARK}أيض${TATWEEL}${TATWEEL}ًا${NO_BREAK_SPACE} ${RIGHT_TO_LEFT_ISOLATE}می${ZERO_WIDTH_NON_JOINER}شود `)).toBe(`أيض${TATWEEL}${TATWEEL}ًا می${ZERO_WIDTH_NON_JOINER}شود`);
});

test('paragraphs by their numbers, headings by none', () => {
  const { blocks, text } = article;
  expect(citedPassage(article, { start: 0, end: text.length }, '').paragraphs).toEqual([blocks[1]?.number, blocks[3]?.number]);
  expect(citedPassage(article, blocks[3] ?? { start: 0, end: 0 }, '').paragraphs).toEqual([blocks[3]?.number, blocks[3]?.number]);
  expect(citedPassage(article, blocks[4] ?? { start: 0, end: 0 }, '').paragraphs).toBeNull();
});

test('the key is plain, the same for the same words, another for others', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
      const keyOf = (block: number): string => citedPassage({ ...article, id }, article.blocks[block] ?? { start: 0, end: 0 }, '').key;
      expect(keyOf(1)).toMatch(/^isnad[A-Za-z0-9_.-]+$/);
      expect(keyOf(1)).toBe(keyOf(1));
      expect(keyOf(1)).not.toBe(keyOf(3));
    }),
  );
});
