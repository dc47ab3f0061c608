import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PassageRef } from '../../../src/core/connect/connection';
import { groupPassages, type ConnectedArticle } from '../../../src/core/connect/groups';

/** Articles with one passage each that are connected as told. */
function connected(ties: readonly (readonly [number, number, number])[]): readonly ConnectedArticle[] {
  return ties.map(([a, b, score]) => ({ article: a, connections: [{ passage: 1, to: { article: b, passage: 1 }, score }] }));
}

const articlesOf = (passages: readonly PassageRef[]): readonly number[] => passages.map(({ article }) => article);

test('passages that are all connected are one group, in the order of the corpus', () => {
  const [group, ...others] = groupPassages(connected([[2, 0, 0.9], [2, 1, 0.8], [0, 1, 0.7]]));
  expect(articlesOf(group?.passages ?? [])).toEqual([0, 1, 2]);
  expect(group?.centre).toEqual({ article: 2, passage: 1 });
  expect(others).toEqual([]);
});

test('a chain is no group', () => {
  const groups = groupPassages(connected([[0, 1, 0.9], [1, 2, 0.8], [2, 3, 0.7], [3, 4, 0.6]]));
  expect(groups.every(({ passages }) => passages.length <= 3)).toBe(true);
});

test('what is connected too weakly is not grouped', () => {
  expect(groupPassages(connected([[0, 1, 0.7]]), 0.8)).toEqual([]);
});

test('the order of the articles does not matter, and every passage is in one group at most', () => {
  const tie = fc.tuple(fc.nat(7), fc.nat(7), fc.double({ min: 0.5, max: 1, noNaN: true })).filter(([a, b]) => a !== b);
  fc.assert(
    fc.property(fc.array(tie, { maxLength: 25 }), fc.nat(), (ties, turn) => {
      const groups = groupPassages(connected(ties));
      const at = ties.length === 0 ? 0 : turn % ties.length;
      expect(groupPassages(connected([...ties.slice(at), ...ties.slice(0, at)]))).toEqual(groups);
      const all = groups.flatMap(({ passages }) => articlesOf(passages));
      expect(new Set(all).size).toBe(all.length);
      expect(groups.every(({ passages, centre }) => passages.length > 1 && passages.includes(centre))).toBe(true);
    }),
  );
});
