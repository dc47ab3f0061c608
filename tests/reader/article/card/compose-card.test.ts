import { describe, expect, test } from 'vitest';
import { ARABIC_LETTER_MARK, LEFT_TO_RIGHT_MARK } from '../../../../src/core/text/code-points';
import { altText } from '../../../../src/reader/features/article/card/alt-text';
import type { Card, CardContent } from '../../../../src/reader/features/article/card/card';
import { CARD_FORMATS } from '../../../../src/reader/features/article/card/card-formats';
import { composeCard } from '../../../../src/reader/features/article/card/compose-card';
import { inContext } from '../../../../src/reader/features/article/card/line-context';
import { shortAddress } from '../../../../src/reader/features/article/card/short-address';
import { paragraphOf, typewriter, visible } from './letters';

const CONTENT: CardContent = {
  paragraphs: [paragraphOf('وقال الوزير إن الخطة قائمة.')],
  title: 'عنوان المقال',
  facts: ['الناشر غير مذكور', '١٣ مارس ٢٠٢٥ (مستنتج)', 'الفقرة ١٣'],
  address: 'reader.example/a/one/13',
  direction: 'rtl',
  leftOut: (words) => `بقيت ${words}`,
};

function compose(more: Partial<CardContent> = {}, format: keyof typeof CARD_FORMATS = 'square'): Card {
  return composeCard({ ...CONTENT, ...more }, CARD_FORMATS[format], typewriter);
}

describe.each(Object.keys(CARD_FORMATS) as (keyof typeof CARD_FORMATS)[])('a card, %s', (format) => {
  const { width, height, margin } = CARD_FORMATS[format];

  test('the least size is 12 pixels on a phone of 360', () => {
    expect((CARD_FORMATS[format].least * 360) / width).toBeCloseTo(12);
  });

  test.each([8, 40, 90, 900])('%s words stay above the line, the foot below it, all inside the card', (count) => {
    const { texts, rule } = compose({ paragraphs: [paragraphOf('كلمة '.repeat(count).trim())], facts: [...CONTENT.facts, 'اسم طويل جدا '.repeat(9)], address: 'a'.repeat(120) }, format);
    const below = texts.filter(({ y }) => y > rule);
    expect(below.map(({ voice }) => voice)).toEqual(['title', ...below.slice(1, -1).map(() => 'fact'), 'address']);
    expect(Math.max(...texts.map(({ y }) => y))).toBeLessThanOrEqual(height - margin);
    for (const { text, voice, size, hang } of texts) expect(typewriter(text, voice) * size - hang).toBeLessThanOrEqual(width - margin);
  });
});

test('stands in marks, unless it brings its own', () => {
  const marks = (words: string): readonly string[] => compose({ paragraphs: [paragraphOf(words)] }).texts.filter(({ ink }) => ink === 'accent').map(({ text }) => text);
  expect(marks('قال الوزير')).toEqual(['«', '»']);
  expect(marks('قال: "نعم".')).toEqual(['«', '»']);
  expect(marks('"نعم، قال الوزير".')).toEqual([]);
});

test('says how many words are left out', () => {
  const card = compose({ paragraphs: [paragraphOf('كلمة '.repeat(900).trim())] });
  expect(card.leftOut).toBeGreaterThan(0);
  expect(card.texts.some(({ text }) => text === `بقيت ${String(card.leftOut)}`)).toBe(true);
  expect(altText(CONTENT, card)).toContain(`\nبقيت ${String(card.leftOut)}\n`);
});

test('a title is shortened at a word', () => {
  const { texts } = compose({ title: 'كلمة '.repeat(60).trim() }, 'wide');
  expect(texts.filter(({ voice }) => voice === 'title').map(({ text }) => text)).toEqual([expect.stringMatching(/^(?:كلمة )+كلمة…$/)]);
});

test('the alternative text says what the picture shows', () => {
  expect(altText(CONTENT, compose())).toBe('«وقال الوزير إن الخطة قائمة.»\n— عنوان المقال · الناشر غير مذكور · ١٣ مارس ٢٠٢٥ (مستنتج) · الفقرة ١٣\nreader.example/a/one/13');
  expect(altText({ ...CONTENT, title: null }, compose())).toContain('\n— الناشر غير مذكور');
});

test('a line keeps the direction that its paragraph gives it', () => {
  expect(inContext('أسر', '430 جنديًا', 'أوكرانيًا')).toBe(`${ARABIC_LETTER_MARK}430 جنديًا${ARABIC_LETTER_MARK}`);
  expect(inContext('قال Trump 5', '24,', 'BBC')).toBe(`${LEFT_TO_RIGHT_MARK}24,${LEFT_TO_RIGHT_MARK}`);
  expect(inContext('', 'قال', '5.')).toBe('قال');
  expect(visible(inContext('أ', 'ب', 'ج'))).toBe('ب');
});

test.each([
  ['https://reader.example/a/one/13/?p=2.abc', 'reader.example/a/one/13'],
  ['http://127.0.0.1:4189/deep/er/a/one/?p=2.abc', '127.0.0.1:4189/deep/er/a/one'],
])('the address as one would type it: %s', (link, short) => {
  expect(shortAddress(link)).toBe(short);
});
