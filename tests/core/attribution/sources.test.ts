import { expect, test } from 'vitest';
import { passagesAlone, sourcesOf } from '../../../src/core/attribution/sources';
import type { Speaker } from '../../../src/core/model/annotation';
import type { Article } from '../../../src/core/model/article';
import { BECAUSE, sampleArticle, sampleQuotation, spanOf } from '../../reader/article/sample-article';

const LINES = [
  ['title', 'فلان: النصر قريب'],
  ['lead', 'قال فلان إن الجيش تقدم'],
  ['body', 'وذكرت تاس أن فلانا زار الجبهة وقال مصدر أمني إن الطريق مغلق'],
  ['body', 'لا أحد يعرف ما جرى هناك'],
  ['caption', 'علان يتحدث في صورة'],
  ['heading', 'في الميدان'],
  ['body', 'وأعلن المتحدث باسم الجيش أن الجسر دُمر، بحسب رويترز'],
] as const;
const PLAIN = sampleArticle(LINES);

const said = (words: string, speaker: Speaker | null, via: Article['quotations'][number]['via'] = []) => sampleQuotation(PLAIN, words, { speaker, via });
const person = (words: string): Speaker => ({ kind: 'named', entity: 'per:fulan', span: spanOf(PLAIN.text, words), implicit: false });
const other = (kind: Speaker['kind'], words: string): Speaker => ({ kind, entity: null, span: spanOf(PLAIN.text, words), implicit: false });
const cited = (entity: string, words: string, block: number): Article['citations'][number] => ({ entity, block, ...spanOf(PLAIN.text, words), evidence: BECAUSE });

const ARTICLE: Article = {
  ...PLAIN,
  quotations: [
    said('النصر قريب', person('فلان')),
    said('الجيش تقدم', person('فلان')),
    said('زار الجبهة', person('فلانا'), [{ entity: 'org:tass', span: spanOf(PLAIN.text, 'تاس') }]),
    said('الطريق مغلق', other('unnamed', 'مصدر أمني')),
    said('يتحدث', { kind: 'named', entity: 'per:allan', span: spanOf(PLAIN.text, 'علان'), implicit: false }),
    said('الجسر دُمر', other('role', 'المتحدث باسم الجيش')),
    said('ما جرى', null),
  ],
  citations: [cited('org:tass', 'تاس', 2), cited('org:reuters', 'رويترز', 6)],
};

test('sources are told kind by kind, each with the passages that stand on its word; what was set aside tells nothing', () => {
  expect(sourcesOf(ARTICLE).sources.map(({ kind, voice, passages, via }) => [kind, voice.entity ?? voice.words, passages, via.map(({ entity }) => entity)])).toEqual([
    ['outlet', 'org:tass', [2], []],
    ['outlet', 'org:reuters', [6], []],
    ['named', 'per:fulan', [0, 1, 2], ['org:tass']],
    ['role', 'المتحدث باسم الجيش', [6], []],
    ['unnamed', 'مصدر أمني', [2], []],
  ]);
});

test('paragraphs tell what kinds of sources they name, and which name none; titles and headings only when they name one', () => {
  const sources = sourcesOf(ARTICLE);
  expect(sources.passages.map(({ block, kinds }) => [block, kinds])).toEqual([
    [0, ['named']],
    [1, ['named']],
    [2, ['outlet', 'named', 'unnamed']],
    [3, []],
    [6, ['outlet', 'role']],
  ]);
  expect(passagesAlone(sources).map(({ block }) => block)).toEqual([3]);
});

test('an outlet whose words are given, too, is one source, and the publisher of the page is none', () => {
  const itself = { ...ARTICLE, quotations: [said('الجسر دُمر', { kind: 'named', entity: 'org:reuters', span: spanOf(PLAIN.text, 'رويترز'), implicit: false })] };
  expect(sourcesOf(itself).sources.filter(({ voice }) => voice.entity === 'org:reuters').map(({ kind, passages }) => [kind, passages])).toEqual([['outlet', [6]]]);
  const own = { ...itself, publisher: { id: 'org:reuters', name: 'رويترز', latin: null, evidence: BECAUSE } };
  expect(sourcesOf(own).sources.map(({ voice }) => voice.entity)).toEqual(['org:tass']);
});

test('an office carried over from nowhere is nobody that is named before', () => {
  const twice = { ...ARTICLE, citations: [], quotations: [said('الجسر دُمر', other('role', 'المتحدث باسم الجيش')), said('الطريق مغلق', { kind: 'role', entity: null, span: null, implicit: true })] };
  expect(sourcesOf(twice).sources.map(({ passages }) => passages)).toEqual([[2], [6]]);
});
