import { expect, test } from 'vitest';
import { passageKeys } from '../../../src/core/claims/passage-keys';
import { articleOf } from '../search/article-of';

test('a passage keeps its name wherever it stands and however it is spelt', () => {
  const [, first, second] = passageKeys(articleOf('a', ['سيطرت القوات على سودجا.', 'قال الجيش إنه لم يخسر.']));
  const [, moved] = passageKeys(articleOf('a', ['قال الجيش: إنّه لم يخسر!', 'سطر جديد']));
  expect(moved).toBe(second);
  expect(first).toMatch(/^a [0-9a-f]{8}$/);
  expect(passageKeys(articleOf('b', ['سيطرت القوات على سودجا.']))[1]).not.toBe(first);
});

test('equal passages of one article are told apart', () => {
  const keys = passageKeys(articleOf('a', ['نفى الجيش.', 'نفى الجيش.', 'نفى الجيش.']));
  expect(keys[0]).toBeNull();
  expect(new Set(keys).size).toBe(4);
  expect(keys[2]).toBe(`${keys[1] ?? ''} 2`);
});
