import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { align, tiesBetween, type Alignment, type Row, type Side } from '../../../src/core/compare/align';
import { connections } from './connections';

const A = 0;
const B = 1;

test('without connections nothing is told by both', () => {
  expect(align({ number: A, connections: null, passages: [0, 1] }, { number: B, connections: null, passages: [1, 2] })).toEqual({
    rows: [
      { kind: 'b', passages: [1, 2] },
      { kind: 'a', passages: [0, 1] },
    ],
    across: [],
  });
});

test('what either article knows of the other is a tie, other articles are not', () => {
  const a = { number: A, connections: connections('a', [[1, B, 2, 0.9], [1, 7, 2, 0.9], [9, B, 2, 0.9]]), passages: [1, 2, 3] };
  const b = { number: B, connections: connections('b', [[2, A, 1, 0.5], [3, A, 3, 0.7]]), passages: [1, 2, 3] };
  expect(tiesBetween(a, b)).toEqual([
    { a: 1, b: 2, kind: 'same', score: 0.9 },
    { a: 3, b: 3, kind: 'same', score: 0.7 },
  ]);
  expect(align(a, b).rows.map(told)).toEqual(['b 1', '1 | 2', 'a 2', '3 | 3']);
});

test('passages of one origin are tied, though neither article names the other', () => {
  const origin = { article: 9, passage: 4 };
  const a = { number: A, connections: { ...connections('a', []), origins: [{ passage: 1, origin }] }, passages: [1, 2] };
  const b = { number: B, connections: { ...connections('b', []), origins: [{ passage: 2, origin }] }, passages: [1, 2] };
  expect(tiesBetween(a, b)).toMatchObject([{ a: 1, b: 2, kind: 'copy' }]);
});

test('one passage may face many', () => {
  const a = { number: A, connections: connections('a', [[1, B, 4, 0.6], [5, B, 4, 0.9], [2, B, 1, 0.9], [2, B, 2, 0.5]]), passages: [1, 2, 5] };
  const b = { number: B, connections: null, passages: [1, 2, 4, 6] };
  expect(align(a, b).rows.map(told)).toEqual(['1,5 | 4', 'b 6', '2 | 1,2']);
});

test('a chain of ties falls apart at its weakest, and nobody who is tied stands alone', () => {
  const a = { number: A, connections: connections('a', [[1, B, 1, 0.9], [1, B, 4, 0.7], [5, B, 4, 0.6]]), passages: [1, 5] };
  const { rows, across } = align(a, { number: B, connections: null, passages: [1, 4] });
  expect(rows.map(told)).toEqual(['1 | 1', '5 | 4']);
  expect(across).toEqual([{ a: 1, b: 4, kind: 'same', score: 0.7 }]);
});

test('a tie whose passages both have a better one joins no rows', () => {
  const a = { number: A, connections: connections('a', [[1, B, 1, 0.9], [2, B, 2, 0.9], [1, B, 2, 0.6]]), passages: [1, 2] };
  const { rows, across } = align(a, { number: B, connections: null, passages: [1, 2] });
  expect(rows.map(told)).toEqual(['1 | 1', '2 | 2']);
  expect(across).toEqual([{ a: 1, b: 2, kind: 'same', score: 0.6 }]);
});

const passages = fc.uniqueArray(fc.nat({ max: 12 }), { maxLength: 10 }).map((list) => list.sort((one, other) => one - other));
const known = (to: number) => fc.option(fc.array(fc.tuple(fc.nat({ max: 12 }), fc.constantFrom(to, 5), fc.nat({ max: 12 }), fc.integer({ min: 1, max: 9 })), { maxLength: 14 }).map((rows) => connections('x', rows.map(([own, article, other, score]) => [own, article, other, score / 10]))));
const sides = fc.record({ a: fc.record({ number: fc.constant(A), connections: known(B), passages }), b: fc.record({ number: fc.constant(B), connections: known(A), passages }) });

test('every passage stands in one row, and every tie in one place', () => {
  fc.assert(
    fc.property(sides, ({ a, b }) => {
      const laid = align(a, b);
      expect(ordinals(laid, 'a')).toEqual(a.passages);
      expect(ordinals(laid, 'b')).toEqual(b.passages);
      const inRows = laid.rows.flatMap((row) => (row.kind === 'both' ? row.ties : []));
      expect(inRows.length + laid.across.length).toBe(tiesBetween(a, b).length);
      for (const row of laid.rows) if (row.kind === 'both') expect(row.ties).toHaveLength(Math.max(row.a.length, row.b.length));
      for (const row of laid.rows) if (row.kind === 'both') expect(Math.min(row.a.length, row.b.length)).toBe(1);
      const alone = laid.rows.flatMap((row) => (row.kind === 'a' ? row.passages : []));
      expect(tiesBetween(a, b).some((tie) => alone.includes(tie.a))).toBe(false);
    }),
  );
});

test('rows follow the order of the first article, and never two alone of one side in a row', () => {
  fc.assert(
    fc.property(sides, ({ a, b }) => {
      const { rows } = align(a, b);
      const firsts = rows.flatMap((row) => (row.kind === 'both' ? (row.a[0] ?? []) : row.kind === 'a' ? (row.passages[0] ?? []) : []));
      expect(firsts).toEqual([...firsts].sort((one, other) => one - other));
      rows.forEach((row, at) => row.kind !== 'both' && expect(rows[at + 1]?.kind).not.toBe(row.kind));
    }),
  );
});

test('the other way round the same passages face each other', () => {
  const facing = (laid: Alignment, turned: boolean): readonly string[] => laid.rows.flatMap((row) => (row.kind === 'both' ? [turned ? `${row.b.join()} | ${row.a.join()}` : `${row.a.join()} | ${row.b.join()}`] : [])).sort();
  fc.assert(fc.property(sides, ({ a, b }) => void expect(facing(align(b, a), true)).toEqual(facing(align(a, b), false))));
});

function told(row: Row): string {
  return row.kind === 'both' ? `${row.a.join()} | ${row.b.join()}` : `${row.kind} ${row.passages.join()}`;
}

function ordinals({ rows }: Alignment, side: 'a' | 'b'): Side['passages'] {
  return rows.flatMap((row) => (row.kind === 'both' ? row[side] : row.kind === side ? row.passages : [])).sort((one, other) => one - other);
}
