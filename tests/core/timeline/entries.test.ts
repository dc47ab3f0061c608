import { expect, test } from 'vitest';
import { layOut } from '../../../src/core/timeline/chronology';
import type { Told } from '../../../src/core/timeline/connected';
import { entriesOf } from '../../../src/core/timeline/entries';
import { eventsOf } from '../../../src/core/timeline/events-of';
import { laterIn, overtakenIn } from '../../../src/core/timeline/later';
import { eventsIn } from '../../../src/core/timeline/period';
import { toldPeriods } from '../../../src/core/timeline/told-periods';
import { connected, shown, written } from './compile';

const INVASION = 'دخلت القوات الأوكرانية منطقة كورسك في أغسطس 2024 وسيطرت على بلدات كثيرة.';
const INVASION_DAY = 'في السادس من أغسطس 2024 دخلت القوات الأوكرانية منطقة كورسك وسيطرت على بلدات.';

function entriesIn(told: readonly Told[]) {
  return entriesOf(told.flatMap(eventsOf), told);
}

test('what connected passages tell of the same days is one entry, the one who dates it best first', () => {
  const told = [
    { number: 0, article: written('2025-03-12', INVASION), connections: connected([1, 1, 1]) },
    { number: 1, article: written('2025-03-13', INVASION_DAY), connections: null },
  ];
  const [entry, ...others] = entriesIn(told);
  expect(others).toEqual([]);
  expect(entry?.events.map(({ article }) => article)).toEqual([1, 0]);
  expect(entry?.origins).toBe(2);
  expect(shown(entry?.interval ?? null)).toBe('2024-08-06/2024-08-06');
});

test('copies are one voice', () => {
  const copy = { ...connected([1, 0, 1]), origins: [{ passage: 1, origin: { article: 0, passage: 1 } }] };
  const told = [
    { number: 0, article: written('2025-03-12', INVASION), connections: connected([1, 1, 1]) },
    { number: 1, article: written('2025-03-13', INVASION), connections: copy },
  ];
  expect(entriesIn(told).map(({ events, origins }) => [events.length, origins])).toEqual([[2, 1]]);
});

test('what is not connected, and what has no day in common, stays apart', () => {
  const apart = [written('2025-03-12', INVASION), written('2025-03-13', INVASION_DAY)];
  expect(entriesIn(apart.map((article, number) => ({ number, article, connections: null })))).toHaveLength(2);
  const years = [written('2025-03-12', INVASION), written('2022-11-11', INVASION.replace('2024', '2022'))];
  expect(entriesIn(years.map((article, number) => ({ number, article, connections: connected([1, 1 - number, 1]) })))).toHaveLength(2);
});

test.each([
  ['said in a week that was not over when it was written, or on a day after', 'قال قائد الجيش الأوكراني هذا الأسبوع إن قواته في كورسك ليست محاصرة.', 'قال قائد الجيش الأوكراني يوم الجمعة إن قواته في كورسك ليست محاصرة.'],
  ['by a day, or on it', 'قال المدون إن القوات الأوكرانية تغادر منطقة كورسك بحلول يوم الجمعة.', 'غادرت القوات الأوكرانية منطقة كورسك يوم الجمعة.'],
])('it is not one thing when it was %s', (_, early, late) => {
  const told = [
    { number: 0, article: written('2025-03-12', early), connections: connected([1, 1, 1]) },
    { number: 1, article: written('2025-03-15', late), connections: connected([1, 0, 1]) },
  ];
  expect(entriesIn(told)).toHaveLength(2);
});

test.each([
  ['number', 'أسرت القوات الروسية 430 جنديا أوكرانيا في منطقة كورسك.', 'أسرت القوات الروسية 512 جنديا أوكرانيا في منطقة كورسك.', '430 جنديا', '512 جنديا'],
  ['date', 'دخلت القوات الروسية بلدة سودجا في 10 مارس 2025.', 'دخلت القوات الروسية بلدة سودجا في 12 مارس 2025.', '10 مارس 2025', '12 مارس 2025'],
  ['stance', 'لم يُقرّ بوتين قط بمشاركة جنود كوريا الشمالية في معارك كورسك.', 'اعترفت روسيا بمشاركة جنود كوريا الشمالية في معارك كورسك.', 'لم يُقرّ', 'اعترفت'],
] as const)('a later article that tells another %s stands beside', (kind, early, late, earlier, later) => {
  const told = [
    { number: 0, article: written('2025-03-12', early), connections: connected([1, 1, 1]) },
    { number: 1, article: written('2025-04-28', late), connections: connected([1, 0, 1]) },
  ];
  const find = laterIn(told);
  expect(told.map((one) => overtakenIn(one, find).map(({ later: tellings }) => tellings.map(({ article, differs }) => [article, differs])))).toEqual([[[[1, [{ kind, earlier, later }]]]], []]);
});

test('of days of writing that overlap none is later', () => {
  const early = 'أسرت القوات الروسية 430 جنديا أوكرانيا في منطقة كورسك.';
  const told = [
    { number: 0, article: written('2025-04-26/2025-04-28', early), connections: connected([1, 1, 1]) },
    { number: 1, article: written('2025-04-28', early.replace('430', '512')), connections: null },
  ];
  expect(overtakenIn(told[0] ?? { number: 0, article: written(null, early) }, laterIn(told))).toEqual([]);
});

test('a toll that rises is told otherwise later, by each later article once, however it is counted', () => {
  const telling = (day: string, toll: string) => written(day, `${toll} في انهيار مبنى سكني في حي الشعار بمدينة حلب السورية.`, `قال المدير إن فرق الإنقاذ أنهت البحث تحت أنقاض المبنى.`);
  const told = [
    { number: 0, article: telling('2025-05-06', 'قُتل 12 شخصا وأصيب 30 آخرون صباح الثلاثاء'), connections: connected([1, 1, 1], [1, 2, 1], [1, 2, 2]) },
    { number: 1, article: telling('2025-05-07', 'ارتفع عدد القتلى يوم الأربعاء إلى 19 شخصا وأصيب 41 آخرون'), connections: connected([1, 2, 1]) },
    { number: 2, article: telling('2025-05-08', 'سقط 23 قتيلا و44 مصابا كما أُعلن الخميس'), connections: null },
  ] as const;
  const find = laterIn(told);
  expect(told.map((one) => overtakenIn(one, find).flatMap(({ later }) => later.map(({ article, differs }) => [article, differs])))).toEqual([
    [
      [1, [number('12 شخصا', '19 شخصا'), number('30 آخرون', '41 آخرون')]],
      [2, [number('12 شخصا', '23 قتيلا'), number('30 آخرون', '44 مصابا')]],
    ],
    [[2, [number('19 شخصا', '23 قتيلا'), number('41 آخرون', '44 مصابا')]]],
    [],
  ]);
});

function number(earlier: string, later: string) {
  return { kind: 'number', earlier, later };
}

test('a near-copy with another number tells otherwise', () => {
  const text = (bodies: number) => written(`2025-05-${String(bodies)}`, `انتشلت فرق الإنقاذ ${String(bodies)} جثة من تحت أنقاض المبنى في حلب.`);
  const copies = { ...connected([1, 1, 1]), connections: connected([1, 1, 1]).connections.map((tie) => ({ ...tie, kind: 'copy' as const })) };
  const told = [{ number: 0, article: text(12), connections: copies }, { number: 1, article: text(19), connections: null }] as const;
  expect(overtakenIn(told[0], laterIn(told)).flatMap(({ later }) => later.flatMap(({ differs }) => differs))).toEqual([number('12 جثة', '19 جثة')]);
});

test('years are parts of their own, and what lies between them is told', () => {
  const article = written('2025-03-12', 'وقع ذلك في سبتمبر 2022 قرب المدينة.', 'وتكرر في عام 2024 وفي 6 أغسطس 2024 ثم في 9 أغسطس 2024.', 'وفي التسعينيات كان غير ذلك.');
  const parts = layOut(entriesOf(eventsOf({ number: 0, article }), [{ number: 0, article, connections: null }]));
  expect(parts.map(({ key, count, stretches }) => [key, count, stretches.map(({ month, gap }) => [month, gap])])).toEqual([
    ['1990-1999', 1, [[null, null]]],
    ['2022', 1, [['2022-09', 8279]]],
    ['2024', 3, [[null, 457], ['2024-08', null]]],
  ]);
  const counts = ['2024-08', '2024', '1990-1999', '2021'].map((at) => eventsIn(eventsOf({ number: 0, article }), at).length);
  expect(counts).toEqual([2, 3, 1, 0]);
  expect(toldPeriods(article)).toEqual(['1990-1999', '2022-09', '2024', '2024-08']);
});
