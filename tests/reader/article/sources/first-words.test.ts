import { expect, test } from 'vitest';
import { firstWords } from '../../../../src/reader/features/article/sources/first-words';

test('a long quotation is cut between words, a short one is whole', () => {
  const long = Array.from({ length: 14 }, (_, at) => `كلمة${'ا'.repeat(at)}`).join(' ');
  expect(firstWords(long, { start: 0, end: long.length })).toBe(`${long.split(' ').slice(0, 12).join(' ')} …`);
  const short = long.split(' ').slice(0, 12).join(' ');
  expect(firstWords(`${short}.`, { start: 0, end: short.length + 1 })).toBe(`${short}.`);
});
