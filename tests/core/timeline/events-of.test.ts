import { expect, test } from 'vitest';
import { eventsOf } from '../../../src/core/timeline/events-of';
import { lagOf } from '../../../src/core/timeline/lag';
import type { TimelineEvent } from '../../../src/core/timeline/event';
import { shown, written } from './compile';

function eventsIn(published: string | null, ...paragraphs: readonly string[]): readonly TimelineEvent[] {
  return eventsOf({ number: 7, article: written(published, ...paragraphs) });
}

test('a sentence stands at each time that it tells', () => {
  const events = eventsIn('2025-03-12', 'دخلت القوات المدينة في 6 أغسطس 2024 وخرجت منها في 28 فبراير.');
  expect(events.map(({ interval, ground }) => [shown(interval), ground])).toEqual([
    ['2024-08-06/2024-08-06', 'named'],
    ['2025-02-28/2025-02-28', 'counted'],
  ]);
  expect(events.map(({ sentence }) => sentence)).toEqual([events[0]?.sentence, events[0]?.sentence]);
  expect(new Set(events.map(({ key }) => key)).size).toBe(2);
});

test.each([
  ['استمرت الحرب من عام 2014 إلى عام 2020 في تلك المنطقة.', '2014-01-01/2020-12-31'],
  ['استمرت الحرب بين عامي 2014 و2020 في تلك المنطقة.', '2014-01-01/2020-12-31'],
])('two ends of a span of time are one: %s', (text, days) => {
  expect(eventsIn('2025-03-12', text).map(({ interval }) => shown(interval))).toEqual([days]);
});

test.each([
  ['احتلت المنطقة منذ عام 2014 ولم تنسحب منها.', 'since'],
  ['ستنسحب القوات من المدينة بحلول عام 2030 كما يقال.', 'until'],
  ['عادت العائلات إلى المدينة بعد عام 2014 بقليل.', 'after'],
  ['وصلت القوات إلى المدينة في عام 2014 كما يقال.', null],
])('%s', (text, relation) => {
  expect(eventsIn('2025-03-12', text)[0]?.relation).toBe(relation);
});

test.each([
  ['وقع ذلك في أوائل التسعينيات قرب المدينة.', '1990-01-01/1993-05-02', '1990-1999'],
  ['وقع ذلك في أواخر عام 2022 قرب المدينة.', '2022-09-01/2022-12-31', '2022'],
  ['وقع ذلك في ربيع عام 2022 قرب المدينة.', '2022-03-01/2022-05-31', '2022'],
  ['وقع ذلك في سبتمبر 2022 قرب المدينة.', '2022-09-01/2022-09-30', '2022-09'],
])('a time stands where it is named, however much of it is meant: %s', (text, days, period) => {
  expect(eventsIn('2025-03-12', text).map((event) => [shown(event.interval), event.period])).toEqual([[days, period]]);
});

test.each([
  ['استمرت الحرب من عام 2014 إلى عام 2017 في تلك المنطقة.', ['2014', '2015', '2016', '2017']],
  ['جرت المفاوضات من سبتمبر 2024 إلى نوفمبر 2024 في العاصمة.', ['2024-09', '2024-10', '2024-11']],
  ['تقدمت القوات بين 28 مارس 2025 و2 أبريل 2025 نحو المدينة.', ['2025-03', '2025-04']],
  ['استمر النزاع من عام 1948 إلى عام 2020 في تلك المنطقة.', ['1948', '2020']],
  ['وقع ذلك في أوائل التسعينيات قرب المدينة.', ['1990-1999']],
  ['وقع ذلك نحو عام 2022 قرب المدينة.', ['2022']],
])('a time counts in each period that it overlaps: %s', (text, periods) => {
  expect(eventsIn('2025-05-12', text).map((event) => event.periods)).toEqual([periods]);
});

test('times in what somebody says are his, the time at which he says it is told of that', () => {
  const [saying, said] = eventsIn('2025-03-15', 'قالت وزارة الدفاع الروسية يوم السبت إن قواتها دخلت القرية يوم الخميس.');
  expect(saying?.voice.kind).toBe('saying');
  expect(said?.voice.kind).toBe('said');
  expect(eventsIn('2025-03-15', 'دخلت القوات القرية يوم الخميس.')[0]?.voice.kind).toBe('own');
});

test('the time behind who said it is when he said it', () => {
  const [event] = eventsIn('2025-05-07', 'ارتفعت حصيلة انهيار المبنى إلى 19 قتيلا، حسبما أعلن الدفاع المدني يوم الأربعاء.');
  expect(event?.voice.kind).toBe('saying');
});

test('what has no date is told without one', () => {
  const [recent, unknown] = eventsIn(null, 'خسرت القوات القرية في الأيام الأخيرة.', 'وعادت إليها يوم السبت.');
  expect(recent).toMatchObject({ interval: null, time: { value: 'PAST_REF' } });
  expect(unknown).toMatchObject({ interval: null, time: { value: null } });
});

test.each([
  ['2025-03-12', '2025-03-10', 'after', 2, 2],
  ['2025-03-12', '2025-03-12', 'within', 0, 0],
  ['2025-03-12', '2025-03-20', 'ahead', 8, 8],
  ['2025-03-12', '2014', 'background', 3724, 4088],
  ['2025-04-26/2025-04-28', '2025-04-20', 'after', 6, 8],
])('written on %s of %s', (published, day, kind, least, most) => {
  const [, year, month, date] = /^(\d+)-?(\d*)-?(\d*)$/.exec(day) ?? [];
  const words = date === '' ? `عام ${year}` : `${date}/${month}/${year}`;
  const [event] = eventsIn(published, `وقع الحادث في ${words} قرب المدينة.`);
  expect(lagOf(event?.interval ?? null, event?.written ?? null)).toEqual({ kind, least, most });
});
