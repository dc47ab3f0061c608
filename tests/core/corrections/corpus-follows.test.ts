import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/core/model/article';
import type { FacetsFile } from '../../../src/core/model/corpus';
import { changeFacets } from '../../../src/core/corpus/change-facets';
import { changeRecords } from '../../../src/core/corpus/change-records';
import { entityRecords } from '../../../src/core/corpus/entity-records';
import { compileFacets } from '../../../src/core/corpus/facets';
import { articleCard } from '../../../src/core/corpus/article-card';
import { affectedArticles } from '../../../src/core/corrections/affected-articles';
import { correctCorpus } from '../../../src/core/corrections/correct-corpus';
import { buildIndex } from '../../../src/core/search/build-index';
import { changeIndex } from '../../../src/core/search/change-index';
import { countFacets } from '../../../src/core/search/count';
import { choose, EMPTY_FILTER } from '../../../src/core/search/change-filter';
import { search } from '../../../src/core/search/query';
import { select } from '../../../src/core/search/select';
import { anyCorrections, corpora, entityNamed } from './small-corpus';

/** What the reader has, loading the affected articles alone, beside what a compilation of the corrected articles gives. */
const corrected = fc.tuple(corpora, anyCorrections).map(([articles, corrections]) => {
  const before = entityRecords(articles);
  const cards = articles.map((article) => articleCard(article, '', ''));
  const affected = new Set(affectedArticles(corrections, before, cards).map(({ id }) => id));
  const all = correctCorpus(articles, corrections, entityNamed).articles;
  const changes = articles.flatMap((article, at) => (affected.has(article.id) ? [{ before: article, after: all[at] ?? article }] : []));
  const after = changeRecords(before, changes);
  return { articles, all, affected, before, after, changes, naive: entityRecords(all) };
});

test('no article changes that is not among the affected', () => {
  fc.assert(
    fc.property(corrected, ({ articles, all, affected }) => {
      articles.forEach((article, at) => expect(all[at] === article || affected.has(article.id)).toBe(true));
    }),
  );
});

test('the records are those of a recount', () => {
  fc.assert(
    fc.property(corrected, ({ after, naive }) => {
      const used = (records: typeof naive) => records.filter(({ articles }) => articles.length > 0);
      expect(used(after)).toEqual(used(naive));
    }),
  );
});

test('the facets count what a recount counts, and every count is what a click gives', () => {
  fc.assert(
    fc.property(corrected, fc.constantFrom('article' as const, 'passage' as const), ({ articles, all, before, after, changes, naive }, scope) => {
      const facets = changeFacets(compileFacets(articles, before), after, changes);
      expect(countsOf(facets, scope)).toEqual(countsOf(compileFacets(all, naive), scope));
      const filter = { ...EMPTY_FILTER, scope };
      for (const [facet, counts] of Object.entries(countFacets(facets, filter, null)))
        for (const { value, count } of counts) expect(select(facets, choose(filter, facet as 'person', facets.values[value]?.id ?? '', 'include'), null).count).toBe(count);
    }),
  );
});

test('who is asked for by name is found where a new index finds him', () => {
  fc.assert(
    fc.property(corrected, fc.constantFrom('علي حسن', 'حسن', 'حسن علي', 'عمان', 'أمل', 'مجهول'), ({ articles, all, before, after, changes }, text) => {
      const index = changeIndex(buildIndex(articles), changes, before, after);
      const fresh = buildIndex(all);
      expect(index.terms.filter((term) => term.startsWith('@'))).toEqual(fresh.terms.filter((term) => term.startsWith('@')));
      for (const [at, term] of index.terms.entries()) if (term.startsWith('@')) expect(index.postings[at]).toEqual(fresh.postings[fresh.terms.indexOf(term)]);
      expect(found(index, text)).toEqual(found(fresh, text));
    }),
  );
});

test('with nothing corrected the index asks and answers as before', () => {
  fc.assert(
    fc.property(corpora, (articles) => {
      const records = entityRecords(articles);
      const index = buildIndex(articles);
      const { names, ...rest } = changeIndex(index, [], records, records);
      expect(rest).toEqual(index);
      expect(names?.length).toBeGreaterThanOrEqual(0);
    }),
  );
});

function countsOf(facets: FacetsFile, scope: 'article' | 'passage'): readonly string[] {
  return Object.values(countFacets(facets, { ...EMPTY_FILTER, scope }, null))
    .flat()
    .map(({ value, count }) => `${facets.values[value]?.facet} ${facets.values[value]?.id} ${facets.values[value]?.ar} ${facets.values[value]?.spellings.join('|')} ${count}`)
    .sort();
}

function found(index: Parameters<typeof search>[0], text: string): readonly string[] {
  return [...(search(index, text)?.articles ?? new Map<Article['id'], never>()).keys()].sort();
}
