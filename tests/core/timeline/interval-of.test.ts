import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Time } from '../../../src/core/model/annotation';
import type { ArticleDate } from '../../../src/core/model/article';
import { holds } from '../../../src/core/text/timex/interval';
import { intervalOf } from '../../../src/core/timeline/interval-of';
import { daysNamed } from '../../../src/core/text/timex/value-forms';
import { shown } from './compile';

const EVIDENCE = { by: 'rule', id: 'dates.test', words: null, score: null } as const;

test.each([
  ['2025-03-12', 'day', '2025-03-12/2025-03-12'],
  ['2025-03-14TMO', 'day', '2025-03-14/2025-03-14'],
  ['2025-03-14TNI', 'day', '2025-03-14/2025-03-15'],
  ['2025-W11', 'week', '2025-03-10/2025-03-16'],
  ['2025-W01', 'week', '2024-12-30/2025-01-05'],
  ['2020-W53', 'week', '2020-12-28/2021-01-03'],
  ['2025-W11-WE', 'week', '2025-03-14/2025-03-16'],
  ['2025-03', 'month', '2025-03-01/2025-03-31'],
  ['2024-02', 'month', '2024-02-01/2024-02-29'],
  ['2024-SP', 'season', '2024-03-01/2024-05-31'],
  ['2024-SU', 'season', '2024-06-01/2024-08-31'],
  ['2024-FA', 'season', '2024-09-01/2024-11-30'],
  ['2024-WI', 'season', '2024-12-01/2025-02-28'],
  ['2025-Q1', 'season', '2025-01-01/2025-03-31'],
  ['2025-Q4', 'season', '2025-10-01/2025-12-31'],
  ['2025-H2', 'season', '2025-07-01/2025-12-31'],
  ['2025-T2', 'season', '2025-05-01/2025-08-31'],
  ['2014', 'year', '2014-01-01/2014-12-31'],
  ['0570', 'year', '0570-01-01/0570-12-31'],
  ['199', 'decade', '1990-01-01/1999-12-31'],
  ['19', 'century', '1900-01-01/1999-12-31'],
  ['20', 'century', '2000-01-01/2099-12-31'],
  ['9', 'century', '0900-01-01/0999-12-31'],
  ['95', 'decade', '0950-01-01/0959-12-31'],
])('%s is a %s, %s', (value, grain, days) => {
  const named = daysNamed(value);
  expect(named?.grain).toBe(grain);
  expect(shown(named)).toBe(days);
});

test.each(['PAST_REF', 'FUTURE_REF', 'PRESENT_REF', '', '2025-13', '2025-02-30', '2025-W60', 'P3D'])('«%s» names no days', (value) => {
  expect(daysNamed(value)).toBeNull();
});

test.each([
  ['2022', 'START', '2022-01-01/2022-05-02'],
  ['2022', 'END', '2022-09-01/2022-12-31'],
  ['2025-03', 'START', '2025-03-01/2025-03-11'],
  ['2025-03', 'MID', '2025-03-11/2025-03-21'],
  ['2025-03', 'END', '2025-03-21/2025-03-31'],
  ['2025-03-12', 'END', '2025-03-12/2025-03-12'],
  ['2025-03-12', 'APPROX', '2025-03-11/2025-03-13'],
] as const)('%s %s', (value, mod, days) => {
  expect(shown(intervalOf({ value, mod }, null, ''))).toBe(days);
});

const values = fc.oneof(
  fc.date({ min: new Date('1000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }).chain((date) => fc.constantFrom(...[4, 7, 10].map((length) => date.toISOString().slice(0, length)))),
  fc.tuple(fc.integer({ min: 1000, max: 2199 }), fc.constantFrom('SP', 'SU', 'FA', 'WI', 'Q1', 'Q4', 'H1', 'T3', 'W01', 'W30', 'W52', 'W20-WE')).map(([year, part]) => `${year}-${part}`),
);
const times: fc.Arbitrary<Pick<Time, 'value' | 'mod'>> = fc.record({ value: values, mod: fc.constantFrom('START', 'MID', 'END', 'APPROX', null) });

test('a modifier narrows what is named, "about" widens it', () => {
  fc.assert(
    fc.property(times, ({ value, mod }) => {
      const named = daysNamed(value ?? '');
      const told = intervalOf({ value, mod }, null, '');
      if (named === null || told === null) throw new RangeError(`no days in ${String(value)}`);
      expect(told.from).toBeLessThanOrEqual(told.to);
      expect(mod === 'APPROX' ? holds(told, named) : holds(named, told)).toBe(true);
    }),
  );
});

test('«اليوم» of an article of uncertain day is as uncertain as that', () => {
  const date: ArticleDate = { from: '2025-04-26', to: '2025-04-28', certainty: 'editor', evidence: EVIDENCE };
  const unknown = { value: null, mod: null };
  expect(shown(intervalOf(unknown, date, 'اليوم'))).toBe('2025-04-26/2025-04-28');
  expect(shown(intervalOf(unknown, date, 'أمس'))).toBe('2025-04-25/2025-04-27');
  expect(intervalOf(unknown, date, 'الثلاثاء')).toBeNull();
  expect(intervalOf(unknown, null, 'اليوم')).toBeNull();
});
