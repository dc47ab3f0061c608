import { expect, test } from 'vitest';
import { passageAsked } from '../../../src/core/claims/passage-asked';
import { wordsOf } from '../../../src/core/claims/passage-keys';
import { articleOf } from '../search/article-of';

const ARTICLE = articleOf('a', ['سيطرت القوات على سودجا.', 'نفى الجيش ذلك.', 'القتال مستمر.']);
const [, second] = ARTICLE.blocks;
const WORDS = wordsOf(ARTICLE, second ?? { start: 0, end: 0 });

test('a number alone names its paragraph, and none that is not there', () => {
  expect(passageAsked(ARTICLE, { paragraph: 2, words: null })).toMatchObject({ passage: 2, block: second, changed: false });
  expect(passageAsked(ARTICLE, { paragraph: 9, words: null })).toBeNull();
  expect(passageAsked(ARTICLE, { paragraph: 0, words: null })).toBeNull();
});

test('words are found where they stand now, however they are spelt', () => {
  const moved = articleOf('a', ['فقرة جديدة.', 'سيطرت القوات على سودجا.', 'نفى الجيشُ ذلك!']);
  expect(passageAsked(moved, { paragraph: 2, words: WORDS })).toMatchObject({ passage: 3, changed: false });
});

test('words that stand nowhere are not taken for others of the same number', () => {
  const changed = articleOf('a', ['سيطرت القوات على سودجا.', 'أكد الجيش ذلك.']);
  expect(passageAsked(changed, { paragraph: 2, words: WORDS })).toMatchObject({ passage: 2, changed: true });
  expect(passageAsked(articleOf('a', ['سطر.']), { paragraph: 2, words: WORDS })).toBeNull();
});

test('of equal passages the one of that number is meant', () => {
  const twice = articleOf('a', ['نفى الجيش ذلك.', 'سطر.', 'نفى الجيش ذلك.']);
  expect(passageAsked(twice, { paragraph: 3, words: WORDS })?.passage).toBe(3);
  expect(passageAsked(twice, { paragraph: 2, words: WORDS })?.passage).toBe(1);
});
