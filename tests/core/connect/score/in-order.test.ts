import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf, wordsInRuns } from '../../../../src/core/connect/score/copy-share';
import { inOrderShare } from '../../../../src/core/connect/score/in-order';

const WORDS = fc.array(fc.nat(6), { maxLength: 20 }).map((words) => Uint32Array.from(words));

test('a text stands in itself, and a part of it in the whole', () => {
  fc.assert(
    fc.property(WORDS, fc.nat(20), fc.nat(20), (words, from, length) => {
      const part = words.slice(from, from + length);
      if (part.length > 0) expect(inOrderShare(part, words)).toBe(1);
      if (part.length > 1) expect(wordsInRuns(part, runsOf(words))).toBe(part.length);
    }),
  );
});

test('the share is the same from both sides, and from 0 to 1', () => {
  fc.assert(
    fc.property(WORDS, WORDS, (a, b) => {
      const share = inOrderShare(a, b);
      expect(share).toBe(inOrderShare(b, a));
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }),
  );
});

test('order counts, runs do not ask for it', () => {
  const [one, two] = [Uint32Array.from([1, 2, 3, 4, 5, 6]), Uint32Array.from([4, 5, 6, 1, 2, 3])];
  expect(inOrderShare(one, two)).toBe(0.5);
  expect(wordsInRuns(one, runsOf(two))).toBe(6);
});
