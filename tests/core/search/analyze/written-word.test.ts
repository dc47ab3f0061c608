import { expect, test } from 'vitest';
import { writtenWord, writtenWords } from '../../../../src/core/search/analyze/written-word';

test.each([
  ['القــوات', 'القوات'],
  ['هُدنة', 'هُدنة'],
  ['أوكرانيا', 'أوكرانيا'],
  ['٢٠٢٤', '2024'],
  ['۱۲', '12'],
  ['Buk-M1', 'buk-m1'],
  ['Zürich', 'zürich'],
  ['Zu\u0308rich', 'z\u00fcrich'],
  ['نیه\u200cها', 'نیهها'],
  ['\u200fقوات\u200e', 'قوات'],
  ['\ufee3\ufeee\ufeb3\ufedc\ufeee', 'موسكو'],
  ['60,000', '60000'],
  ['٦٠٬٠٠٠', '60000'],
  ['٤٫٢٥', '4.25'],
  ['1,376.5', '1376.5'],
  ['3,5', '3,5'],
  ['ـــ', ''],
  ['\u064b', ''],
])('%s is %s', (word, written) => {
  expect(writtenWord(word)).toBe(written);
});

test('a written word is written so', () => {
  for (const word of ['القــوات', 'هُدنة', 'ÉQUIPE', '١٢٣']) expect(writtenWord(writtenWord(word))).toBe(writtenWord(word));
});

test('places count the words that have a term, and offsets are those of the text', () => {
  const text = 'قال ـــ: «أيضــًا» 2024';
  const written = writtenWords(text, { start: 4, end: text.length });
  expect(written.map(({ written: term }) => term)).toEqual(['أيضًا', '2024']);
  expect(written.map(({ start, end }) => text.slice(start, end))).toEqual(['أيضــًا', '2024']);
});
