import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LABEL_COUNT, mayFollow } from '../../../../../src/core/pipeline/names/tagger/labels';
import { allowedPairs, marginals, viterbi } from '../../../../../src/core/pipeline/names/tagger/lattice';

const L = LABEL_COUNT;
const LONGEST = 4;
const number = fc.double({ min: -3, max: 3, noNaN: true });
const pairs = fc.array(number, { minLength: L * L, maxLength: L * L });
const scores = fc.integer({ min: 1, max: LONGEST }).chain((length) => fc.array(number, { minLength: length * L, maxLength: length * L }));

test('the best row of labels is the best of all rows that are allowed', () => {
  fc.assert(
    fc.property(scores, pairs, (row, links) => {
      const best = viterbi(Float64Array.from(row), allowedPairs(links));
      const top = Math.max(...allRows(row.length / L).map((labels) => scoreOf(labels, row, links)));
      expect(scoreOf([...best], row, links)).toBeCloseTo(top, 6);
    }),
    { numRuns: 30 },
  );
});

test('the likelihood of a label is the share of the rows that have it', () => {
  fc.assert(
    fc.property(scores, pairs, (row, links) => {
      const rows = allRows(row.length / L).map((labels) => ({ labels, weight: Math.exp(scoreOf(labels, row, links)) }));
      const all = rows.reduce((sum, { weight }) => sum + weight, 0);
      const { labels, pairs: expected } = marginals(Float64Array.from(row), allowedPairs(links));
      for (let at = 0; at < row.length; at += 1) {
        const having = rows.filter((one) => one.labels[Math.floor(at / L)] === at % L).reduce((sum, { weight }) => sum + weight, 0);
        expect(labels[at]).toBeCloseTo(having / all, 6);
      }
      expect(expected.reduce((sum, count) => sum + count, 0)).toBeCloseTo(row.length / L, 6);
    }),
    { numRuns: 30 },
  );
});

test('the inside of a name never follows another type or none', () => {
  fc.assert(
    fc.property(scores, pairs, (row, links) => {
      const labels = [0, ...viterbi(Float64Array.from(row), allowedPairs(links))];
      labels.slice(1).forEach((label, i) => {
        expect(mayFollow(labels[i] ?? 0, label)).toBe(true);
      });
    }),
  );
});

function allRows(length: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return allRows(length - 1).flatMap((row) => Array.from({ length: L }, (_, label) => [...row, label])).filter((row) => mayFollow(row[length - 2] ?? 0, row[length - 1] ?? 0));
}

function scoreOf(labels: readonly number[], row: readonly number[], links: readonly number[]): number {
  return labels.reduce((sum, label, at) => sum + (row[at * L + label] ?? 0) + (links[(labels[at - 1] ?? 0) * L + label] ?? 0), 0);
}
