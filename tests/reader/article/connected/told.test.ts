import { expect, test } from 'vitest';
import type { ArticleConnections, Connection, PassageRef } from '../../../../src/core/connect/connection';
import { toldByPassage } from '../../../../src/reader/features/article/connected/told';

const OWN = 7;
const NOTHING = { entities: [], numbers: [], times: [], words: [] };

function tie(to: PassageRef, more: Partial<Connection> = {}): Connection {
  return { passage: 1, to, kind: 'same', score: 0.6, origin: to, shared: NOTHING, ...more };
}

function told(connections: readonly Connection[], more: Partial<ArticleConnections> = {}, publishers: Readonly<Record<number, string>> = {}) {
  return toldByPassage({ id: 'own', connections, origins: [], copies: [], more: [], moreCopies: 0, ...more }, OWN, (article) => publishers[article] ?? `article ${article}`).get(1);
}

test('several passages of one article are one voice, the surest first', () => {
  const found = told([tie({ article: 2, passage: 3 }), tie({ article: 2, passage: 5 }, { score: 0.9 })]);
  expect(found?.voices.map(({ articles }) => articles.map(({ passages }) => passages.map(({ to }) => to.passage)))).toEqual([[[5, 3]]]);
});

test('who copies another adds no voice and stands behind him', () => {
  const first = { article: 2, passage: 3 };
  const found = told([tie({ article: 1, passage: 4 }, { origin: first }), tie(first)]);
  expect(found?.voices.map(({ articles }) => articles.map(({ article }) => article))).toEqual([[2, 1]]);
});

test('one publisher is one voice, whatever number of articles it has', () => {
  const found = told([tie({ article: 1, passage: 1 }), tie({ article: 2, passage: 1 }), tie({ article: 3, passage: 1 })], {}, { 1: 'a', 2: 'a', 3: 'b' });
  expect(found?.voices.map(({ key }) => key)).toEqual(['a', 'b']);
});

test('copies of the own passage, and what it is copied from, are not counted', () => {
  const copied = tie({ article: 3, passage: 1 }, { kind: 'copy', origin: { article: OWN, passage: 1 } });
  const retold = tie({ article: 4, passage: 2 }, { origin: { article: 2, passage: 1 } });
  const found = told([copied, retold], { origins: [{ passage: 1, origin: { article: 2, passage: 1 } }] });
  expect(found?.voices).toEqual([]);
  expect(found?.copies.map(({ article }) => article)).toEqual([3, 4]);
});

test('an article that reprints this one is no voice, even where its title is its own', () => {
  const found = told([tie({ article: 3, passage: 0 })], { copies: [{ article: 3, share: 0.9 }] });
  expect([found?.voices.length, found?.copies.map(({ article }) => article)]).toEqual([0, [3]]);
});

test('the own publisher is listed apart and not counted', () => {
  const found = told([tie({ article: 2, passage: 1 })], {}, { 2: 'own', [OWN]: 'own' });
  expect([found?.voices.length, found?.own.map(({ article }) => article)]).toEqual([0, [2]]);
});

test('the number is a least one only where what is not told may have other voices', () => {
  const two = [tie({ article: 2, passage: 3 }), tie({ article: 3, passage: 5 })];
  const more = { more: [{ passage: 1, copies: 4, same: 9 }] };
  expect(told(two, more)).toMatchObject({ atLeast: true, more: { copies: 4, same: 9 } });
  expect(told(two, more, { 2: 'a', 3: 'a' })?.atLeast).toBe(false);
  expect(told(two, { more: [{ passage: 1, copies: 4, same: 0 }] })?.atLeast).toBe(false);
  expect(told(two)).toMatchObject({ atLeast: false, more: { copies: 0, same: 0 } });
});
