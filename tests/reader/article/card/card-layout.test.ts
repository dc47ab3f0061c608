import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARD_FORMATS } from '../../../../src/reader/features/article/card/card-formats';
import { layOutWords, type WordsLayout } from '../../../../src/reader/features/article/card/card-layout';
import type { CardParagraph } from '../../../../src/reader/features/article/card/card-words';
import { lineWidth } from '../../../../src/reader/features/article/card/set-words';
import { paragraphOf, typewriter, visible } from './letters';

const { most, least } = CARD_FORMATS.square;
const BOX = { width: 888, height: 640 };
const NOTE = 44;

function layOut(paragraphs: readonly CardParagraph[], box = BOX): WordsLayout {
  return layOutWords(paragraphs, box, { most, least }, NOTE, typewriter);
}

function linesOf(layout: WordsLayout): readonly string[] {
  return layout.lines.map(({ text }) => visible(text));
}

describe('a passage in lines', () => {
  test('is as large as it may be when it is short', () => {
    expect(layOut([paragraphOf('قال الوزير')])).toMatchObject({ size: most, leftOut: 0, shown: 'قال الوزير' });
  });

  test('stands in lines of about the same length', () => {
    const lengths = linesOf(layOut([paragraphOf('كلمة '.repeat(9).trim())])).map((line) => line.length);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual('كلمة '.length);
  });

  test('is smaller when it is longer, and never below the least size', () => {
    const sizes = [10, 30, 60, 400].map((count) => layOut([paragraphOf('كلمة '.repeat(count).trim())]).size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes.at(-1)).toBe(least);
  });

  test('is cut behind a sentence where most of what fits stays', () => {
    const sentence = `${'كلمة '.repeat(11)}انتهت.`;
    const layout = layOut([paragraphOf(Array.from({ length: 30 }, () => sentence).join(' '))]);
    expect(layout.shown).toMatch(/انتهت\. …$/);
    expect(layout.leftOut).toBe(360 - layout.shown.split(' ').length + 1);
  });

  test('is cut behind a word where no sentence ends', () => {
    const layout = layOut([paragraphOf('كلمة '.repeat(400).trim())]);
    expect(layout.shown).toMatch(/ كلمة…$/);
    expect(layout.leftOut).toBe(400 - layout.shown.split(' ').length);
  });

  test('keeps one word on its line that is wider than the card at the least size', () => {
    const layout = layOut([paragraphOf('ا'.repeat(200))]);
    expect(layout).toMatchObject({ leftOut: 0 });
    expect(layout.lines).toHaveLength(1);
    expect(layout.size).toBeLessThan(least);
  });

  test('hangs an opening mark before the edge', () => {
    const [first, second] = layOut([paragraphOf('«قال الوزير»'), paragraphOf('ثم سكت')]).lines;
    expect(first?.hang).toBeGreaterThan(0);
    expect(second?.hang).toBe(0);
  });
});

const word = fc.stringMatching(/^[\u0621-\u063A\u0641-\u064A\u064B-\u0652A-Za-z0-9«»"().،]{1,14}$/);
const paragraph = fc
  .tuple(fc.constantFrom('words' as const, 'heading' as const), fc.array(fc.record({ text: word, words: fc.nat(3), endsSentence: fc.boolean(), goesOn: fc.constant(false) }), { minLength: 1, maxLength: 120 }))
  .map(([voice, pieces]): CardParagraph => ({ voice, pieces }));
const passage = fc.array(paragraph, { minLength: 1, maxLength: 4 });
const box = fc.record({ width: fc.integer({ min: 200, max: 1200 }), height: fc.integer({ min: 200, max: 1200 }) });

describe('for any passage and box', () => {
  test('every word is drawn once and in order, or counted as left out', () => {
    fc.assert(
      fc.property(passage, box, (paragraphs, given) => {
        const layout = layOut(paragraphs, given);
        const pieces = paragraphs.flatMap((one) => one.pieces);
        const whole = pieces.map(({ text }) => text).join(' ');
        const drawn = linesOf(layout).join(' ');
        const kept = drawn.replace(/ ?…$/, '');
        const count = pieces.findIndex((_, at) => pieces.slice(0, at + 1).map(({ text }) => text).join(' ') === kept) + 1;
        expect(drawn).toBe(layout.shown.replaceAll('\n', ' '));
        expect(whole.startsWith(kept)).toBe(true);
        expect(count).toBeGreaterThan(0);
        expect(drawn.endsWith('…')).toBe(count < pieces.length);
        expect(layout.leftOut).toBe(pieces.slice(count).reduce((sum, { words }) => sum + words, 0));
      }),
    );
  });

  test('no line is wider than the box, and none stands below it', () => {
    fc.assert(
      fc.property(passage, box, (paragraphs, given) => {
        const layout = layOut(paragraphs, given);
        for (const { text, voice, y } of layout.lines) {
          expect(lineWidth(visible(text), voice, typewriter) * layout.size).toBeLessThanOrEqual(given.width + 1e-6);
          expect(y).toBeLessThanOrEqual(given.height);
        }
        expect(layout.height + (layout.leftOut > 0 ? NOTE : 0)).toBeLessThanOrEqual(given.height + 1e-6);
        expect(layout.size).toBeLessThanOrEqual(most);
      }),
    );
  });
});
