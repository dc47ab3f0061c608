import { expect, test } from 'vitest';
import type { Entity } from '../../../../src/core/model/entity';
import { findQuotations } from '../../../../src/core/pipeline/quotes/find-quotations';
import { findCitations } from '../../../../src/core/pipeline/sources/find-citations';
import { markedDraft } from '../marked-draft';

/** Cited names; every `[O …]` has the kind given. */
function cited(line: string, kind: string): readonly string[] {
  const { draft, mentions } = markedDraft([line]);
  const entities = mentions.map(({ entity, type }): Entity => ({ id: entity, type, ar: null, latin: null, description: null, kind: type === 'ORG' ? kind : null, within: [], coordinates: null, wikidata: null, source: 'test' }));
  return findCitations(draft, mentions, entities, findQuotations(draft, mentions)).map(({ start, end }) => draft.text.slice(start, end));
}

test.each([
  ['نقلت شبكة "[O سي إن إن]" الأميركية عن مسؤولين أن الخطة جاهزة.', 'channel', ['سي إن إن']],
  ['سقطت البلدة، وفق ما نقلته وكالة الأنباء الروسية "[O تاس]".', 'agency', ['تاس']],
  ['وقال مسؤول عسكري لـ"[O رويترز]" إن اللقاء ألغي.', 'agency', ['رويترز']],
  ['وقال مسؤول لوكالة [O رويترز] إن اللقاء ألغي.', 'agency', ['رويترز']],
  ['وكتب الوزير على منصة "[O إكس]" أن الزيارة تأجلت.', 'platform', ['إكس']],
  ['ونشر الجنود مقطعا على [O تلغرام].', 'platform', ['تلغرام']],
  ['أفاد [O معهد دراسة الحرب] بأن القوات تقدمت كثيرا.', 'institute', ['معهد دراسة الحرب']],
  ['وحدّث موقع "[O ديب ستيت]" خريطة المعارك.', 'site', ['ديب ستيت']],
  ['قتل عشرة، بحسب [O فرانس برس].', 'agency', ['فرانس برس']],
  ['وقال الوزير، في كلمة بثتها مساء أمس على الهواء مباشرة قناة [O سما]، إن اللقاء ألغي.', 'channel', ['سما']],
  ['وأظهر استطلاع أجرته [O إبسوس] تراجع شعبيته.', 'institute', ['إبسوس']],
])('%s', (line, kind, expected) => {
  expect(cited(line, kind)).toEqual(expected);
});

test.each([
  ['قالت [O وزارة الدفاع] إن القوات تقدمت كثيرا.', 'ministry'],
  ['اشترى الملياردير [O إكس] عام 2022.', 'platform'],
  ['related| نقلت وكالة [O رويترز] الخبر.', 'agency'],
])('not cited: %s', (line, kind) => {
  expect(cited(line, kind)).toEqual([]);
});

test('whoever carried words is cited for it', () => {
  const { draft, mentions } = markedDraft(['وقال مسؤول عسكري لـ"[O رويترز]" إن اللقاء ألغي.']);
  const [outlet] = mentions;
  const entities = mentions.map(({ entity, type }): Entity => ({ id: entity, type, ar: null, latin: null, description: null, kind: 'agency', within: [], coordinates: null, wikidata: null, source: 'test' }));
  const quotations = findQuotations(draft, mentions);
  expect(quotations.map(({ via }) => via.map(({ entity }) => entity))).toEqual([[outlet?.entity]]);
  expect(findCitations(draft, mentions, entities, quotations).map(({ evidence }) => evidence.id)).toEqual(['sources.relay']);
});
