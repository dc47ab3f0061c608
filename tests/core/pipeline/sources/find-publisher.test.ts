import { expect, test } from 'vitest';
import type { Entity } from '../../../../src/core/model/entity';
import type { Sidecar } from '../../../../src/core/model/seed';
import { findPublisher } from '../../../../src/core/pipeline/sources/find-publisher';
import { markedDraft } from '../marked-draft';

const BODY = 'body| قال الوزير إن الخطة جاهزة.';

function publisher(lines: readonly string[], sidecar: Sidecar | null = null): readonly (string | null)[] | null {
  const { draft, mentions } = markedDraft(lines);
  const entities = mentions.map(({ entity, type, start, end }): Entity => ({ id: entity, type, ar: draft.text.slice(start, end), latin: null, description: null, kind: type === 'ORG' ? 'agency' : null, within: [], coordinates: null, wikidata: null, source: 'test' }));
  const found = findPublisher(draft, sidecar, mentions, entities);
  return found === null ? null : [found.name, found.evidence.id];
}

test.each([
  [['title| عنوان', BODY, 'bio| سامي أحمد، كاتب وخبير في موقع أخبار الشمال، مقيم في عمان.'], ['أخبار الشمال', 'sources.author-box']],
  [['title| عنوان', BODY, 'bio| صحفية ومحررة لدى صحيفة [O البلاد] منذ 2010.'], ['البلاد', 'sources.author-box']],
  [['title| عنوان', BODY, 'boilerplate| المصدر: [O الوكالة العربية] + وكالات'], ['الوكالة العربية', 'sources.source-label']],
  [['title| عنوان', BODY, 'boilerplate| جميع الحقوق محفوظة © 2025 صحيفة النور'], ['صحيفة النور', 'sources.copyright']],
  [['title| عنوان', 'byline| [O الوكالة] - بيروت', BODY], ['الوكالة', 'sources.byline']],
  [['lead| موسكو ([O رويترز]) - قال الكرملين إن الهدنة قريبة.'], ['رويترز', 'sources.dateline']],
])('%j', (lines, expected) => {
  expect(publisher(lines)).toEqual(expected);
});

test('an article that cites a medium is not for that its page', () => {
  expect(publisher(['title| عنوان', 'body| قال مسؤول لوكالة [O رويترز] إن الهدنة قريبة.', 'related| المصدر: [O تاس]'])).toBeNull();
});

test('the sidecar comes first and finds the medium in the tables', () => {
  const { draft } = markedDraft([BODY]);
  expect(findPublisher(draft, { publisher: 'رويترز' }, [], [])).toMatchObject({ id: 'org:reuters', latin: 'Reuters', evidence: { by: 'editor' } });
  expect(findPublisher(draft, { publisher: 'بلدنا اليوم' }, [], [])).toMatchObject({ id: 'publisher:بلدنا-اليوم', latin: null });
});

test('a page named by a medium of the tables is that medium, also where its name is otherwise known from the article alone', () => {
  const { draft, mentions } = markedDraft(['title| عنوان', BODY, 'boilerplate| المصدر: [O الجزيرة] + وكالات']);
  const own = mentions.map(({ type }): Entity => ({ id: 'local:org-1', type, ar: 'الجزيرة', latin: null, description: null, kind: null, within: [], coordinates: null, wikidata: null, source: 'test' }));
  const local = mentions.map((mention) => ({ ...mention, entity: 'local:org-1' }));
  expect(findPublisher(draft, null, local, own)).toMatchObject({ id: 'org:al-jazeera', latin: 'Al Jazeera' });
});

test.each([
  ['© وكالة فرانس برس', 'org:agence-france-presse'],
  ['© صحيفة الجزيرة', 'publisher:صحيفه-الجزيره'],
])('%s is %s', (line, id) => {
  const { draft } = markedDraft(['title| عنوان', BODY, `boilerplate| ${line}`]);
  expect(findPublisher(draft, null, [], [])?.id).toBe(id);
});
