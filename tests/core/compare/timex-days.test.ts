import { expect, test } from 'vitest';
import { agree, timexDays } from '../../../src/core/compare/timex-days';

test.each([
  ['2025-03-12', '2025-03-12', '2025-03-12'],
  ['2025-03-14TNI', '2025-03-14', '2025-03-14'],
  ['2025-03', '2025-03-01', '2025-03-31'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['2025-W11', '2025-03-10', '2025-03-16'],
  ['2024-SU', '2024-06-01', '2024-08-31'],
  ['2024-WI', '2024-12-01', '2025-02-28'],
  ['2024-Q3', '2024-07-01', '2024-09-30'],
])('%s', (value, from, to) => {
  expect(timexDays(value)).toEqual({ from, to });
});

test.each(['PAST_REF', 'FUTURE_REF', '202', ''])('no days: %s', (value) => {
  expect(timexDays(value)).toBeNull();
});

test('a month agrees with a day in it, two days do not agree', () => {
  const days = (value: string) => timexDays(value) ?? { from: '', to: '' };
  expect(agree(days('2024-08'), days('2024-08-06'))).toBe(true);
  expect(agree(days('2024-08-06'), days('2024-08'))).toBe(true);
  expect(agree(days('2024-08-06'), days('2024-08-07'))).toBe(false);
  expect(agree(days('2024-08'), days('2025-08'))).toBe(false);
});
