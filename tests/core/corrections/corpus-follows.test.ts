import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { byDate } from '../../../src/core/corpus/article-order';
import { changeRecords } from '../../../src/core/corpus/change-records';
import { entityRecords } from '../../../src/core/corpus/entity-records';
import { affectedArticles } from '../../../src/core/corrections/affected-articles';
import { correctCorpus } from '../../../src/core/corrections/correct-corpus';
import { correctedView } from '../../../src/core/search/corrected/corrected-view';
import { correctionPlan } from '../../../src/core/search/corrected/correction-plan';
import { indexedArticle } from '../../../src/core/search/index/index-article';
import { fold } from '../../../src/core/text/fold';
import { toldBy } from '../search/corrected/told-by';
import { hrefOf, viewOf } from '../search/corrected/view-of';
import { anyCorrections, corpora, entityNamed, ALL_NAMES } from './small-corpus';

const FIRST_WORDS = [...new Set(ALL_NAMES.flatMap((name) => name.split(' ').map(fold)))];

/** What the reader has, loading the affected articles alone, beside what a compilation of the corrected articles gives. */
const corrected = fc.tuple(corpora, anyCorrections).map(([drafts, corrections]) => {
  const articles = [...drafts].sort(byDate);
  const before = new Map(entityRecords(articles).map((record) => [record.entity.id, record]));
  const affected = affectedArticles(corrections, {
    named: (id) => {
      const record = before.get(id);
      return record && { record, articles: articles.flatMap(({ mentions }, article) => (mentions.some(({ entity }) => entity === id) ? [{ article, count: 1, elsewhere: 1 }] : [])) };
    },
    published: (id) => articles.flatMap(({ publisher }, number) => (publisher?.id === id ? [number] : [])),
    numberOf: (id) => articles.findIndex((article) => article.id === id),
  });
  const all = correctCorpus(articles, corrections, entityNamed).articles;
  const changes = affected.flatMap((number) => {
    const [old, now] = [articles[number], all[number]];
    return old === undefined || now === undefined || old === now ? [] : [{ number, before: old, after: now }];
  });
  const records = changeRecords(changes, (id) => before.get(id));
  return { articles, all, affected, changes, records, patch: { articles: changes.map(({ after, number }) => indexedArticle(after, number, hrefOf(after))), records } };
});

test('no article changes its names that is not among the affected', () => {
  fc.assert(
    fc.property(corrected, ({ articles, all, affected }) => {
      articles.forEach((article, at) => affected.includes(at) || expect({ ...all[at], entities: [] }).toEqual({ ...article, entities: [] }));
    }),
  );
});

test('the records are those of a recount', () => {
  fc.assert(
    fc.property(corrected, ({ articles, all, records }) => {
      const now = new Map(entityRecords(articles).map((record) => [record.entity.id, record]));
      for (const { record } of records) now.set(record.entity.id, record);
      const used = (some: Iterable<ReturnType<typeof entityRecords>[number]>) => [...some].filter(({ mentions, elsewhere }) => mentions + elsewhere > 0).sort((a, b) => (a.entity.id < b.entity.id ? -1 : 1));
      expect(used(now.values())).toEqual(used(entityRecords(all)));
    }),
  );
});

test('the corrected index tells what an index of the corrected articles tells', () => {
  fc.assert(
    fc.property(corrected, ({ articles, all, patch }) => {
      const view = viewOf(articles);
      expect(toldBy(correctedView(view, correctionPlan(view, patch)), FIRST_WORDS)).toEqual(toldBy(viewOf(all), FIRST_WORDS));
    }),
  );
});

test('with nothing corrected the index answers as before', () => {
  fc.assert(
    fc.property(corpora, (articles) => {
      const view = viewOf(articles);
      expect(toldBy(correctedView(view, correctionPlan(view, { articles: [], records: [] })), FIRST_WORDS)).toEqual(toldBy(view, FIRST_WORDS));
    }),
  );
});
