import { expect, test } from 'vitest';
import { daysApart, sentenceDays } from '../../../../src/core/connect/features/sentence-days';

function daysOf(...values: readonly (string | null)[]): number {
  const times = values.map((value, at) => ({ start: at, end: at + 1, block: 0, value, mod: null, evidence: { by: 'rule' as const, id: 'test', words: null, score: null } }));
  return sentenceDays({ times }, { start: 0, end: 100 });
}

test.each([
  ['2025-03-15', '2025-03-16', true],
  ['2025-03-15', '2025-03-15TNI', false],
  ['2025-03-15', '2025-03', false],
  ['2025-03-15', '2025', false],
  ['2018', '2025-03', true],
  ['2018-09', '2018-09-30', false],
  ['1912-04-15', '1969-07-20', false],
  ['2025-SU', '2025-03-01', false],
  ['PAST_REF', '2025-03-01', false],
])('%s and %s have no day in common: %s', (a, b, apart) => {
  expect(daysApart(daysOf(a), daysOf(b))).toBe(apart);
  expect(daysApart(daysOf(b), daysOf(a))).toBe(apart);
});

test('a sentence with several dates is of all the days between them', () => {
  expect(daysApart(daysOf('2025-03-01', null, '2025-03-20'), daysOf('2025-03-10'))).toBe(false);
  expect(daysApart(daysOf('2025-03-01', '2025-03-20'), daysOf('2025-03-21'))).toBe(true);
});
