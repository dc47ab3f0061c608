import { expect, test } from 'vitest';
import { entityRecords } from '../../../../src/core/corpus/entity-records';
import { asidePassages, ownPassages, passageAt } from '../../../../src/core/corpus/passage-blocks';
import type { Article } from '../../../../src/core/model/article';
import type { Span } from '../../../../src/core/model/span';
import { valueCollector } from '../../../../src/core/search/index/collect-values';
import { indexedArticle } from '../../../../src/core/search/index/index-article';
import { BECAUSE, sampleArticle, sampleEntity, spanOf } from '../../../reader/article/sample-article';

const LINES = [['lead', 'وصل فلان إلى سودجا'], ['title', 'لقاء في سودجا'], ['heading', '***'], ['caption', 'صورة فلان'], ['body', 'وقالت رويترز والجيش الروسي']] as const;

function article(more: Partial<Article> = {}): Article {
  const plain = sampleArticle(LINES, { فلان: ['PER', 'per:x'], سودجا: ['LOC', 'loc:sudzha'], رويترز: ['ORG', 'org:reuters'] });
  return {
    ...plain,
    entities: [...plain.entities.map((entity) => (entity.id === 'loc:sudzha' ? { ...entity, within: ['loc:russia'] } : entity)), sampleEntity('loc:russia', 'LOC')],
    demonyms: [{ ...spanOf(plain.text, 'الروسي'), block: 4, of: 'loc:russia' }],
    citations: [{ ...spanOf(plain.text, 'رويترز'), entity: 'org:reuters', block: 4, evidence: BECAUSE }],
    quotations: [quotation(spanOf(plain.text, 'الجيش الروسي'), 'per:x'), quotation(spanOf(plain.text, 'الروسي'), null)],
    ...more,
  };
}

/** Words in the last line, of somebody whom the line does not name, or of nobody. */
function quotation(content: Span, entity: string | null): Article['quotations'][number] {
  const speaker = entity === null ? null : { kind: 'named' as const, entity, span: null, implicit: true };
  return { kind: 'indirect', block: 4, content, cue: null, stance: 'neutral', speaker, via: [], evidence: BECAUSE };
}

test('passages have ordinals: the title first, then the rest in order; what was set aside counts for itself', () => {
  expect(ownPassages(article()).map((block) => block?.index)).toEqual([1, 0, 2, 4]);
  expect(asidePassages(article()).map(({ index }) => index)).toEqual([3]);
  expect([passageAt(article(), 0, false)?.kind, passageAt(article(), 0, true)?.kind, passageAt(article(), 9, false)]).toEqual(['title', 'caption', null]);
  const untitled = article({ title: { text: 'x', block: null, generated: true } });
  expect(ownPassages(untitled).map((block) => block?.index ?? null)).toEqual([null, 0, 1, 2, 4]);
  expect(indexedArticle(untitled, 0, 'x').passages[0]).toEqual({ field: 'title', words: [], names: [], demonyms: [] });
});

test('a passage keeps its words as written, with the places of names, outlets, speakers and nationality words', () => {
  const { passages, aside } = indexedArticle(article(), 3, 'articles/sample.json');
  expect(passages[3]).toEqual({
    field: 'body',
    words: ['وقالت', 'رويترز', 'والجيش', 'الروسي'],
    names: [
      { facet: 'organisation', id: 'org:reuters', places: [1] },
      { facet: 'outlet', id: 'org:reuters', places: [1] },
      { facet: 'speaker', id: 'per:x', places: [2] },
    ],
    demonyms: [{ place: 3, of: 'loc:russia' }],
  });
  expect(aside).toEqual([{ field: 'aside', words: ['صورة', 'فلان'], names: [{ facet: 'person', id: 'per:x', places: [1] }], demonyms: [] }]);
});

test('an article without publisher and date has values that say so', () => {
  const { card, preview, values } = indexedArticle(article(), 3, 'articles/sample.json');
  expect(values).toEqual([{ facet: 'publisher', id: 'unknown' }, { facet: 'date', id: 'unknown' }]);
  expect(card).toMatchObject({ number: 3, id: 'sample', href: 'articles/sample.json', publisher: null, date: null });
  expect(preview).toMatchObject({ lead: 'وصل فلان إلى سودجا', names: [{ id: 'loc:sudzha', count: 2 }, { id: 'org:reuters', count: 1 }, { id: 'per:x', count: 1 }] });
});

test('values are numbered facet by facet, most frequent first; wider places and entities that nothing names have numbers, too', () => {
  const articles = [article(), article({ id: 'other', mentions: article().mentions.filter(({ entity }) => entity !== 'per:x') })];
  const records = entityRecords(articles);
  const collector = valueCollector(new Map(records.map((record) => [record.entity.id, record])));
  articles.forEach((one, number) => collector.add(indexedArticle(one, number, 'x')));
  const values = collector.values();
  expect(values.map(({ facet, id }) => `${facet} ${id}`)).toEqual(['publisher unknown', 'outlet org:reuters', 'speaker per:x', 'place loc:russia', 'place loc:sudzha', 'person per:x', 'organisation org:reuters', 'date unknown']);
  expect(values.find(({ id }) => id === 'loc:sudzha')?.within).toEqual([3]);
});
