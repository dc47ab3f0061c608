import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayToIso } from '../../../../src/core/text/timex/days';
import type { Grain } from '../../../../src/core/text/timex/interval';
import { MOST_MONTHS, MOST_YEARS, overlappedPeriods, periodOf } from '../../../../src/core/text/timex/period';

const between = (from: readonly [number, number, number], to: readonly [number, number, number], grain: Grain) => ({ from: dayNumber(...from), to: dayNumber(...to), grain });

test.each([
  ['a week over the end of a month', between([2025, 3, 31], [2025, 4, 6], 'week'), ['2025-03', '2025-04']],
  ['months over the end of a year', between([2024, 11, 1], [2025, 2, 28], 'month'), ['2024-11', '2024-12', '2025-01', '2025-02']],
  ['what is known to no month', between([2025, 1, 1], [2025, 12, 31], 'year'), ['2025']],
  ['a winter', between([2024, 12, 1], [2025, 2, 28], 'season'), ['2024', '2025']],
  ['more months than some', between([2023, 12, 1], [2025, 1, 31], 'month'), ['2023', '2024', '2025']],
  ['more years than some', between([1948, 1, 1], [2023, 12, 31], 'year'), ['1948', '2023']],
  ['a decade', between([1990, 1, 1], [1999, 12, 31], 'decade'), []],
])('%s', (_, interval, periods) => {
  expect(overlappedPeriods(interval)).toEqual(periods);
});

test('of days, the months and years in which they lie, each once', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2100, 1, 1) }), fc.integer({ min: 0, max: 9000 }), (from, length) => {
      const days = Array.from({ length: length + 1 }, (__, step) => dayToIso(from + step));
      const months = [...new Set(days.map((day) => day.slice(0, 7)))];
      const years = [...new Set(days.map((day) => day.slice(0, 4)))];
      const some = years.length <= MOST_YEARS ? years : [years[0], years.at(-1)];
      const interval = { from, to: from + length, grain: 'day' as const };
      expect(overlappedPeriods(interval)).toEqual(months.length <= MOST_MONTHS ? months : some);
      if (months.length <= MOST_MONTHS) expect(overlappedPeriods(interval)[0]).toBe(periodOf(interval));
    }),
  );
});
