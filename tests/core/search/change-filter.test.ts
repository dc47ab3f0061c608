import { expect, test } from 'vitest';
import { choose, combine, EMPTY_FILTER, isEmpty, within } from '../../../src/core/search/change-filter';

test('a value is asked for, refused, and let go', () => {
  const asked = choose(EMPTY_FILTER, 'place', 'loc:sudzha', 'include');
  expect(asked.facets.place).toEqual({ include: ['loc:sudzha'], exclude: [], match: 'all' });
  const refused = choose(asked, 'place', 'loc:sudzha', 'exclude');
  expect(refused.facets.place).toEqual({ include: [], exclude: ['loc:sudzha'], match: 'all' });
  expect(choose(refused, 'place', 'loc:sudzha', null)).toEqual(EMPTY_FILTER);
});

test('the way values combine is kept even when none is chosen yet', () => {
  const any = combine(EMPTY_FILTER, 'person', 'any');
  expect(any.facets.person).toEqual({ include: [], exclude: [], match: 'any' });
  expect(isEmpty(any)).toBe(true);
  expect(combine(any, 'person', 'all')).toEqual(EMPTY_FILTER);
});

test('a time takes the place of another, is kept with what else is asked for, and goes without a trace', () => {
  const told = within(EMPTY_FILTER, { by: 'told', at: '2014' });
  expect(isEmpty(told)).toBe(false);
  const both = choose(within(told, { by: 'written', at: '2025-03' }), 'place', 'loc:sudzha', 'include');
  expect(both.period).toEqual({ by: 'written', at: '2025-03' });
  expect(within(choose(both, 'place', 'loc:sudzha', null), null)).toStrictEqual(EMPTY_FILTER);
});
