import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../../../../src/core/text/words';
import { cardParagraphs, lineOf } from '../../../../src/reader/features/article/card/card-words';
import { sampleArticle } from '../sample-article';

function piecesOf(line: string): readonly string[] {
  const article = sampleArticle([['body', line]]);
  return cardParagraphs(article, { start: 0, end: line.length }).flatMap(({ pieces }) => pieces.map(({ text }) => text));
}

describe('where a line may end', () => {
  test.each<[string, string, readonly string[]]>([
    ['never before a comma that stands apart', 'قال ، ثم سكت', ['قال ،', 'ثم', 'سكت']],
    ['never before a closing mark that stands apart', 'قال « نعم » ثم', ['قال', '« نعم »', 'ثم']],
    ['straight marks open and close by turns', 'قال " نعم " ثم "لا"', ['قال', '" نعم "', 'ثم', '"لا"']],
    ['never behind an «and» that stands apart', 'بريطانيا و 178 طائرة', ['بريطانيا', 'و 178', 'طائرة']],
    ['never before a sign of percent', 'نحو 86 % من', ['نحو', '86 %', 'من']],
  ])('%s', (_, line, pieces) => {
    expect(piecesOf(line)).toEqual(pieces);
  });

  test('never before what closes, in any line', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('كلمة', '،', '.', '»', '«', '"', '”', '؟', 'A1', '(', ')', 'و', '…'), { minLength: 1, maxLength: 30 }), (tokens) => {
        const pieces = piecesOf(tokens.join(' '));
        expect(pieces.join(' ')).toBe(tokens.join(' '));
        for (const piece of pieces.slice(1)) expect(piece).not.toMatch(/^[،.»”؟)…]/u);
      }),
    );
  });
});

test('a long address may stand on several lines, and is whole on one', () => {
  const address = 'https://reader.example/a-long/address/that?never=ends.html';
  const [, second, ...rest] = piecesOf(`انظر ${address}`);
  expect(second).toBe('https://');
  expect([second, ...rest].join('')).toBe(address);
  const article = sampleArticle([['body', `انظر ${address} هنا`]]);
  const pieces = cardParagraphs(article, { start: 0, end: article.text.length }).flatMap((paragraph) => paragraph.pieces);
  expect(lineOf(pieces)).toBe(article.text);
  expect(pieces.reduce((sum, piece) => sum + piece.words, 0)).toBe(words(article.text).length);
});

test('parts of paragraphs, without what cleaning set aside, headings apart', () => {
  const article = sampleArticle([
    ['heading', 'عنوان فرعي'],
    ['boilerplate', 'إعلان هنا'],
    ['body', 'قال الوزير أمس'],
  ]);
  const span = { start: article.text.indexOf('فرعي'), end: article.text.indexOf(' أمس') };
  expect(cardParagraphs(article, span).map(({ voice, pieces }) => [voice, pieces.map(({ text }) => text).join(' ')])).toEqual([
    ['heading', 'فرعي'],
    ['words', 'قال الوزير'],
  ]);
});

test('the words of the pieces are the words of the passage, and sentences end where the article says', () => {
  const line = 'قال إن 86% من Buk-M1 سقطت. ثم سكت.';
  const article = sampleArticle([['body', line]], {}, { sentences: [{ start: 0, end: line.indexOf(' ثم'), block: 0 }, { start: line.indexOf('ثم'), end: line.length, block: 0 }] });
  const pieces = cardParagraphs(article, { start: 0, end: line.length }).flatMap((paragraph) => paragraph.pieces);
  expect(pieces.reduce((sum, piece) => sum + piece.words, 0)).toBe(words(line).length);
  expect(pieces.filter(({ endsSentence }) => endsSentence).map(({ text }) => text)).toEqual(['سقطت.', 'سكت.']);
});
