import { expect, test } from 'vitest';
import { Topics } from '../../../../src/core/connect/score/topics';
import type { SheetFeature } from '../../../../src/core/connect/sheets/sheet';

function passagesOf(hashes: readonly number[], rare = 1): readonly { readonly features: readonly SheetFeature[] }[] {
  const features = hashes.map((hash): SheetFeature => ({ kind: 'word', hash, local: 1, rare, sentences: 1 }));
  return [{ features }, { features }];
}

test('articles are as much about the same as what stands in several of their passages', () => {
  const topics = new Topics();
  for (const hashes of [[1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 8, 9], [10, 11]]) topics.add(passagesOf(hashes));
  expect(topics.likeness(0, 1)).toBeCloseTo(1);
  expect(topics.likeness(0, 2)).toBeCloseTo(0.5);
  expect(topics.likeness(0, 3)).toBe(0);
});

test('what stands in one passage alone is not what the article is about', () => {
  const topics = new Topics();
  const [first] = passagesOf([1, 2]);
  topics.add([...passagesOf([5, 6]), first ?? { features: [] }]);
  topics.add(passagesOf([1, 2]));
  expect(topics.likeness(0, 1)).toBe(0);
});

test('articles about the same have keys in common, however many come', () => {
  const topics = new Topics();
  for (let article = 0; article < 3000; article += 1) topics.add(passagesOf([article, article + 1, 7]));
  topics.add(passagesOf([2000, 2001, 9]));
  expect(topics.keys(3000).filter((key) => topics.keys(2000).includes(key))).toHaveLength(1);
  expect(topics.keys(3000).filter((key) => topics.keys(100).includes(key))).toEqual([]);
});
