import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { byDate } from '../../../src/core/corpus/article-order';
import { correctCorpus } from '../../../src/core/corrections/correct-corpus';
import { FACETS } from '../../../src/core/model/corpus';
import { EMPTY_FILTER } from '../../../src/core/search/change-filter';
import { correctedView } from '../../../src/core/search/corrected/corrected-view';
import { correctionPlan, recordIn } from '../../../src/core/search/corrected/correction-plan';
import type { IndexView } from '../../../src/core/search/index/index-view';
import { answer } from '../../../src/core/search/query/answer';
import { countFacets } from '../../../src/core/search/query/count-facets';
import { correctionPatch } from '../../../src/reader/data/correction-patch';
import { indexSource } from '../../../src/worker/index-source';
import { ALL_NAMES, anyCorrections, corpora } from '../../core/corrections/small-corpus';
import { viewOf } from '../../core/search/corrected/view-of';

const ask = (view: IndexView) => <T>(work: (view: IndexView) => T) => Promise.resolve({ value: work(view), missing: [] });

test('a corrected collection finds and counts what a collection of the corrected articles does', async () => {
  await fc.assert(
    fc.asyncProperty(corpora, anyCorrections, fc.constantFrom(...ALL_NAMES, ''), fc.constantFrom('article' as const, 'passage' as const), async (drafts, corrections, text, scope) => {
      const articles = [...drafts].sort(byDate);
      const view = viewOf(articles);
      const loaded: number[] = [];
      const patch = await correctionPatch(corrections, {
        index: { compiled: indexSource({ ask: ask(view), askSoon: ask(view) }), records: (ids) => Promise.resolve(ids.map((id) => recordIn(view, id))) },
        count: articles.length,
        article: ({ number }) => {
          loaded.push(number);
          return Promise.resolve(articles[number] ?? fail(number));
        },
      });
      const corrected = correctedView(view, correctionPlan(view, patch));
      const fresh = viewOf(correctCorpus(articles, corrections, (id) => recordIn(view, id)?.entity).articles);
      const filter = { ...EMPTY_FILTER, text, scope };
      expect(found(corrected, filter)).toEqual(found(fresh, filter));
      expect(counts(corrected, filter)).toEqual(counts(fresh, filter));
      expect(new Set(loaded).size).toBe(loaded.length);
    }),
  );
});

test('an article of which no correction speaks is not loaded', async () => {
  const article = viewOf([]);
  const patch = await correctionPatch([], { index: { compiled: indexSource({ ask: ask(article), askSoon: ask(article) }), records: () => Promise.resolve([]) }, count: 0, article: ({ number }) => fail(number) });
  expect(patch).toEqual({ articles: [], records: [] });
});

function found(view: IndexView, filter: Parameters<typeof countFacets>[1]): unknown {
  const { count, hits, aside, relaxed, also } = answer(view, { filter, sort: 'date', offset: 0, limit: 10 });
  return { count, aside, relaxed, also: also.map(({ word, entity }) => `${word} ${entity}`).sort(), hits: hits.map(({ article, passages }) => [article, passages.map(({ ordinal }) => ordinal).sort()]) };
}

function counts(view: IndexView, filter: Parameters<typeof countFacets>[1]): readonly string[] {
  const { facets } = countFacets(view, filter, { rows: 100 });
  return FACETS.flatMap((facet) => facets[facet].rows.map(({ value, count }) => `${facet} ${value.id} ${value.ar ?? ''} ${value.spellings.join('|')} ${String(count)}`)).sort();
}

function fail(number: number): never {
  throw new RangeError(`article ${String(number)}`);
}
