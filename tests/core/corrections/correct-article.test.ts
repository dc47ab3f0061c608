import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/core/model/article';
import type { Correction } from '../../../src/core/corrections/correction';
import { correctCorpus } from '../../../src/core/corrections/correct-corpus';
import { articleOf } from '../search/article-of';
import { anyCorrections, corpora, entityNamed } from './small-corpus';

const entityOf = (id: string) => (id === 'per:unheard-of' ? undefined : entityNamed(id));
const correct = (articles: readonly Article[], corrections: readonly Correction[]): readonly Article[] => correctCorpus(articles, corrections, entityOf).articles;

test('applied twice is applied once', () => {
  fc.assert(
    fc.property(corpora, anyCorrections, (articles, corrections) => {
      const once = correct(articles, corrections);
      expect(correct(once, corrections)).toEqual(once);
    }),
  );
});

test('texts, blocks and offsets never change, and every mention names an entity of its article', () => {
  fc.assert(
    fc.property(corpora, anyCorrections, (articles, corrections) => {
      correct(articles, corrections).forEach((article, at) => {
        const before = articles[at];
        expect([article.text, article.blocks]).toEqual([before?.text, before?.blocks]);
        const spans = new Set(before?.mentions.map(({ start, end }) => `${start} ${end}`));
        const types = new Map(article.entities.map(({ id, type }) => [id, type]));
        for (const { start, end, entity, type } of article.mentions) {
          expect(spans.has(`${start} ${end}`)).toBe(true);
          expect(types.get(entity)).toBe(type);
        }
        for (const { entity } of article.citations) expect(types.has(entity)).toBe(true);
        for (const { speaker } of article.quotations) if (speaker?.entity != null) expect(types.has(speaker.entity)).toBe(true);
        for (const { entity } of article.quotations.flatMap(({ via }) => via)) if (entity !== null) expect(types.has(entity)).toBe(true);
      });
    }),
  );
});

test('what no correction touches is given back itself', () => {
  fc.assert(
    fc.property(corpora, (articles) => {
      const elsewhere: readonly Correction[] = [{ kind: 'not-a-name', entity: entityNamed('per:ali-hasan'), spelling: 'زيد', article: null }];
      correct(articles, elsewhere).forEach((article, at) => expect(article).toBe(articles[at]));
    }),
  );
});

test('corrections of different entities commute, unless they run in a ring', () => {
  fc.assert(
    fc.property(corpora, anyCorrections, (articles, corrections) => {
      const seen = new Set<string>();
      const apart = corrections.filter((one) => !seen.has(one.entity.id) && !('to' in one && one.to !== null && seen.has(one.to.id)) && seen.add(one.entity.id));
      expect(correct(articles, [...apart].reverse())).toEqual(correct(articles, apart));
    }),
  );
});

test('everything merged into everything ends at the latest', () => {
  const ring: readonly Correction[] = [
    { kind: 'same-as', entity: entityNamed('per:ali-hasan'), to: entityNamed('per:hasan-ali'), article: null },
    { kind: 'same-as', entity: entityNamed('per:hasan-ali'), to: entityNamed('per:ali-hasan'), article: null },
  ];
  const articles = [articleOf('a', ['قال حسن', 'حسنٌ قال'], { 'per:ali-hasan': ['حسن'], 'per:hasan-ali': ['حسنٌ'] })];
  expect(correct(articles, ring)[0]?.mentions.map(({ entity }) => entity)).toEqual(['per:ali-hasan', 'per:ali-hasan']);
  expect(correct(articles, [...ring].reverse())[0]?.mentions.map(({ entity }) => entity)).toEqual(['per:hasan-ali', 'per:hasan-ali']);
});

test.each<[string, Correction, readonly (readonly [string, string])[]]>([
  ['no name, in one spelling', { kind: 'not-a-name', entity: entityNamed('org:salam'), spelling: 'سَلام', article: null }, [['org:salam', 'ORG'], ['loc:amman', 'LOC']]],
  ['no name, in another article', { kind: 'not-a-name', entity: entityNamed('org:salam'), spelling: 'سلام', article: 'b' }, [['org:salam', 'ORG'], ['org:salam', 'ORG'], ['loc:amman', 'LOC']]],
  ['another type everywhere', { kind: 'other-type', entity: entityNamed('org:salam'), type: 'PER', article: null }, [['org:salam', 'PER'], ['org:salam', 'PER'], ['loc:amman', 'LOC']]],
  ['the same as another', { kind: 'same-as', entity: entityNamed('org:salam'), to: entityNamed('loc:amman'), article: null }, [['loc:amman', 'LOC'], ['loc:amman', 'LOC'], ['loc:amman', 'LOC']]],
  ['not the same as', { kind: 'not-same-as', entity: entityNamed('org:salam'), spelling: 'السلام', article: 'a', to: entityNamed('per:unheard-of') }, [['org:salam', 'ORG'], ['per:unheard-of', 'PER'], ['loc:amman', 'LOC']]],
])('%s', (_, correction, expected) => {
  const article = articleOf('a', ['سلام في السلام', 'وعمان'], { 'org:salam': ['السلام', 'سلام'], 'loc:amman': ['عمان'] });
  const [corrected] = correct([article], [correction]);
  expect(corrected?.mentions.map(({ entity, type }) => [entity, type])).toEqual(expected);
});

test('a corrected mark says so, and keeps what it was marked for', () => {
  const article = articleOf('a', ['قال سلام'], { 'org:salam': ['سلام'] });
  const [corrected] = correct([article], [{ kind: 'not-same-as', entity: entityNamed('org:salam'), spelling: 'سلام', article: 'a', to: null }]);
  expect(corrected?.mentions[0]?.entity).toMatch(/^local:org-/);
  expect(corrected?.mentions[0]?.evidence).toEqual([{ by: 'editor', id: 'correction.not-same-as', words: 'سلام', score: null }]);
});

test('a correction that finds nothing is named', () => {
  const idle: Correction = { kind: 'other-type', entity: entityNamed('per:hasan-ali'), type: 'ORG', article: null };
  const fits: Correction = { kind: 'other-type', entity: entityNamed('org:salam'), type: 'PER', article: null };
  expect(correctCorpus([articleOf('a', ['سلام'], { 'org:salam': ['سلام'] })], [idle, fits], entityOf).idle).toEqual([idle]);
});

test('whoever carried words follows the corrections, and stays by the words when no name is left', () => {
  const article = articleOf('a', ['سلام في عمان'], { 'org:salam': ['سلام'], 'loc:amman': ['عمان'] });
  const salam = article.mentions.find(({ entity }) => entity === 'org:salam');
  expect(salam).toBeDefined();
  const span = { start: salam?.start ?? 0, end: salam?.end ?? 0 };
  const evidence = { by: 'rule' as const, id: 'test', words: null, score: null };
  const quoted: Article = { ...article, quotations: [{ kind: 'indirect', block: 0, content: span, cue: null, stance: 'neutral', speaker: null, via: [{ entity: 'org:salam', span }], evidence }] };
  const viaAfter = (correction: Correction): readonly (string | null)[] => correct([quoted], [correction]).flatMap(({ quotations }) => quotations.flatMap(({ via }) => via.map(({ entity }) => entity)));
  expect(viaAfter({ kind: 'same-as', entity: entityNamed('org:salam'), to: entityNamed('loc:jordan'), article: null })).toEqual(['loc:jordan']);
  expect(viaAfter({ kind: 'not-a-name', entity: entityNamed('org:salam'), spelling: 'سلام', article: null })).toEqual([null]);
});
