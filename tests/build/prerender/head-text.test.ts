import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtWord, headText } from '../../../src/build/prerender/head-text';

const RIGHT_TO_LEFT_OVERRIDE = String.fromCodePoint(0x202e);

test('text for a head is one line and cannot turn the words around it', () => {
  expect(headText(`  قال ${RIGHT_TO_LEFT_OVERRIDE}بوتين\n\tأمس `)).toBe('قال بوتين أمس');
});

test('a text is cut between words', () => {
  expect(cutAtWord('قال بوتين أمس', 40)).toBe('قال بوتين أمس');
  expect(cutAtWord('قال بوتين، أمس', 12)).toBe('قال بوتين…');
  expect(cutAtWord('قال بوتين أمس', 11)).toBe('قال بوتين…');
});

test('a word of absurd length is cut, though never between letters that join', () => {
  expect(cutAtWord('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
  expect(cutAtWord('ـ'.repeat(50), 10)).toBe('…');
  expect(cutAtWord(`12${'س'.repeat(50)}`, 10)).toBe('12…');
});

test('whatever the text, the cut is its beginning, short enough, and ends with a word', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zابتثسش]{1,12}$/), { minLength: 1, maxLength: 30 }), fc.integer({ min: 14, max: 90 }), (words, most) => {
      const text = words.join(' ');
      const cut = cutAtWord(text, most);
      expect(cut.length).toBeLessThanOrEqual(most + 1);
      if (cut === text) return;
      expect(cut.endsWith('…')).toBe(true);
      expect(`${text} `.startsWith(`${cut.slice(0, -1)} `)).toBe(true);
    }),
  );
});
