import { expect, test } from 'vitest';
import { remember } from '../../../src/core/text/remember';

test('asks once for each word, and again when it has forgotten', () => {
  const asked: string[] = [];
  const length = remember(2, (word) => {
    asked.push(word);
    return word.length;
  });
  expect(['نور', 'حرب', 'نور', 'سلام', 'نور'].map(length)).toEqual([3, 3, 3, 4, 3]);
  expect(asked).toEqual(['نور', 'حرب', 'سلام', 'نور']);
});
