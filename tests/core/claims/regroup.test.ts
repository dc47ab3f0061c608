import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Regrouping, regroup } from '../../../src/core/claims/regroup';
import { anyRegroupings } from './any-regroupings';

const KEYS = ['a 1', 'a 2', 'b 1', 'b 2', 'c 1', 'c 2', 'd 1'];
const key = fc.constantFrom(...KEYS, 'e unknown');
const acts = anyRegroupings(key);
/** Any groups of at least two passages, each passage in one at most. */
const groups = fc.tuple(fc.shuffledSubarray(KEYS), fc.integer({ min: 2, max: 4 })).map(([some, size]) => Array.from({ length: Math.floor(some.length / size) }, (_, at) => some.slice(at * size, (at + 1) * size)));
const KNOWN = new Set(KEYS);

test('every passage stands in one row at most, and none that is not known', () => {
  fc.assert(
    fc.property(groups, acts, (given, done) => {
      const standing = regroup(given, done, KNOWN).rows.flatMap(({ passages }) => passages);
      expect(new Set(standing).size).toBe(standing.length);
      expect(standing.every((one) => KNOWN.has(one))).toBe(true);
      expect(given.flat().every((one) => standing.includes(one))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('what is taken back leaves no trace, and acts that do not show may be left out', () => {
  fc.assert(
    fc.property(groups, acts, fc.integer({ min: 0, max: 8 }), (given, done, at) => {
      const before = regroup(given, done.slice(0, at), KNOWN);
      expect(regroup(given, [...done.slice(0, at), ...done.slice(at)].slice(0, Math.min(at, done.length)), KNOWN)).toEqual(before);
      const { rows, shown } = regroup(given, done, KNOWN);
      expect(regroup(given, shown.flatMap((place) => done[place] ?? []), KNOWN).rows).toEqual(rows);
      expect(regroup(given, [], KNOWN).rows).toEqual(given.map((passages) => ({ passages, byHand: false })));
    }),
    { numRuns: 500 },
  );
});

test('a row that nobody touched is not by hand', () => {
  const { rows } = regroup([['a 1', 'b 1'], ['a 2', 'c 1']], [{ kind: 'apart', passages: ['b 1'] }], KNOWN);
  expect(rows).toEqual([
    { passages: ['a 1'], byHand: true },
    { passages: ['a 2', 'c 1'], byHand: false },
    { passages: ['b 1'], byHand: true },
  ]);
});

test('passages are moved, split off and joined', () => {
  const given = [['a 1', 'b 1', 'c 1'], ['a 2', 'b 2']];
  const rows = (done: readonly Regrouping[]) => regroup(given, done, KNOWN).rows.map(({ passages }) => passages);
  expect(rows([{ kind: 'with', passages: ['c 1'], to: 'a 2' }])).toEqual([['a 1', 'b 1'], ['a 2', 'b 2', 'c 1']]);
  expect(rows([{ kind: 'apart', passages: ['b 1', 'c 1'] }])).toEqual([['a 1'], ['a 2', 'b 2'], ['b 1', 'c 1']]);
  expect(rows([{ kind: 'join', first: 'b 2', second: 'a 1' }])).toEqual([['a 2', 'b 2', 'a 1', 'b 1', 'c 1']]);
  expect(rows([{ kind: 'with', passages: ['d 1'], to: 'a 1' }])).toEqual([['a 1', 'b 1', 'c 1', 'd 1'], ['a 2', 'b 2']]);
});

test('what does not fit here does not show', () => {
  expect(regroup([], [{ kind: 'apart', passages: ['a 1'] }], KNOWN)).toEqual({ rows: [], shown: [] });
  expect(regroup([['a 1', 'b 1']], [{ kind: 'apart', passages: ['b 1', 'a 1'] }, { kind: 'with', passages: ['e unknown'], to: 'a 1' }, { kind: 'join', first: 'a 1', second: 'b 1' }], KNOWN).shown).toEqual([]);
});
