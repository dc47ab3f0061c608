import { expect, test } from 'vitest';
import { holdsPeriod, stripOf } from '../../../src/core/timeline/strip';

const month = (at: string, articles = 1) => ({ at, articles });
const period = (at: string, ...months: readonly string[]) => ({ at, articles: Math.max(1, months.length), months: months.map((one) => month(one)) });

test('years tell how many before them are empty, the first none; what a decade covers is not empty', () => {
  const strip = stripOf([period('1990-1999'), period('1997'), period('2001', '2001-02'), period('2002', '2002-01')]);
  expect(strip.map(({ at, first, last, gap }) => [at, first, last, gap])).toEqual([['1990-1999', 1990, 1999, 0], ['1997', 1997, 1997, 0], ['2001', 2001, 2001, 1], ['2002', 2002, 2002, 0]]);
});

test('months tell which of their year right before them are empty, but not those before the first', () => {
  const [year] = stripOf([period('2024', '2024-03', '2024-04', '2024-11')]);
  expect(year?.months.map(({ at, untold }) => [at, untold])).toEqual([
    ['2024-03', []],
    ['2024-04', []],
    ['2024-11', ['2024-05', '2024-06', '2024-07', '2024-08', '2024-09', '2024-10']],
  ]);
});

test('a year holds itself and its months; a decade only itself', () => {
  expect(['2024', '2024-03', '2023-03', '2020-2029', null].map((at) => holdsPeriod(month('2024'), at))).toEqual([true, true, false, false, false]);
  expect(['2024', '2024-03', '2020-2029'].map((at) => holdsPeriod(month('2020-2029'), at))).toEqual([false, false, true]);
});
