import { expect, test } from 'vitest';
import type { Sidecar } from '../../../../src/core/model/seed';
import { inferDate } from '../../../../src/core/pipeline/dates/infer-date';
import { markedDraft } from '../marked-draft';

function infer(lines: readonly string[], sidecar: Sidecar | null = null): readonly unknown[] | null {
  const date = inferDate(markedDraft(lines).draft, sidecar);
  return date === null ? null : [date.from, date.to, date.certainty, date.evidence.id];
}

const BODY = 'body| قال الوزير إن الخطة جاهزة منذ 2014.';

test('the sidecar comes first', () => {
  expect(infer(['byline| 3 مارس 2020', BODY], { published: '2025-04-26/2025-04-28', published_basis: 'editor', published_note: 'why' })).toEqual(['2025-04-26', '2025-04-28', 'editor', 'dates.sidecar']);
});

test('a sidecar without a valid day is no date', () => {
  expect(infer([BODY], { published: '2025-02-30' })).toBeNull();
});

test.each([
  [['title| عنوان', 'byline| الثلاثاء 11 مارس 2025 - 14:30', BODY], ['2025-03-11', '2025-03-11', 'stated', 'dates.page-line']],
  [['title| عنوان', BODY, 'boilerplate| تم النشر في 12/3/2025'], ['2025-03-12', '2025-03-12', 'stated', 'dates.page-line']],
  [['lead| موسكو 12 مارس 2025 (رويترز) - قال الكرملين.'], ['2025-03-12', '2025-03-12', 'stated', 'dates.dateline']],
  [['body| انسحبت القوات اليوم الجمعة 11 نوفمبر 2022 من المدينة.'], ['2022-11-11', '2022-11-11', 'inferred', 'dates.today']],
  [['body| انسحبت القوات أمس الخميس 10 نوفمبر 2022 من المدينة.'], ['2022-11-11', '2022-11-11', 'inferred', 'dates.today']],
  [['body| ينمو الاقتصاد في العام الجاري 2025 ببطء.'], ['2025-01-01', '2025-12-31', 'inferred', 'dates.current-year']],
])('%j', (lines, expected) => {
  expect(infer(lines)).toEqual(expected);
});

test.each([[[BODY]], [['body| وصل يوم السبت، وكان قد زارها في 5 مارس 2020.']], [['related| 12 مارس 2025', BODY]], [['body| وقع الهجوم في 11 سبتمبر 2001.']]])('no honest interval: %j', (lines) => {
  expect(infer(lines)).toBeNull();
});
