import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { FACETS } from '../../../../src/core/model/corpus';
import { parseQuery } from '../../../../src/core/search/analyze/parse-query';
import { choose } from '../../../../src/core/search/change-filter';
import { DEFAULT_MATCH, TIMES, type Filter, type TimeKind } from '../../../../src/core/search/filter';
import type { IndexView } from '../../../../src/core/search/index/index-view';
import { memoryView, type MemoryCorpus } from '../../../../src/core/search/index/memory-view';
import { openIndex } from '../../../../src/core/search/index/read/open-index';
import { withShards } from '../../../../src/core/search/index/read/with-shards';
import type { WriterLimits } from '../../../../src/core/search/index/writer-options';
import { answer, type Found } from '../../../../src/core/search/query/answer';
import { countFacets } from '../../../../src/core/search/query/count-facets';
import type { PeriodCounts } from '../../../../src/core/search/period-counts';
import { countPeriods } from '../../../../src/core/search/query/count-periods';
import { formatQuery } from '../../../../src/core/search/query/format-query';
import { writeIndex } from '../index/memory-store';
import { naiveScan, periodsOf, type NaiveScan, type Result } from './naive-scan';
import { corpora, filters } from './random-corpus';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const CORPORA = 200;
/** With `CORPORA`, 10,000 queries. */
const QUERIES = 50;
/** Corpora that are written in shards, too, so small that a query needs many. */
const SHARDED_CORPORA = 10;
const SHARDED: Partial<WriterLimits> = { inlineBelow: 0, listBytes: 40, textBytes: 60, cards: 3, previews: 2, postings: 30 };

const cases = fc.record({ corpus: corpora, asked: fc.array(filters, { minLength: QUERIES, maxLength: QUERIES }) });

test('a query finds, counts and lets drop what a naive scan does', () => {
  fc.assert(
    fc.property(cases, ({ corpus, asked }) => {
      const [scan, view] = [naiveScan(corpus), memoryView(corpus)];
      for (const filter of asked) agrees(corpus, scan, filter, everythingOf(view, filter));
    }),
    { numRuns: CORPORA },
  );
});

test('so does one over shards that are read when wanted', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ corpus, asked }) => {
      const { head, store } = await writeIndex(corpus, SHARDED);
      const [scan, index] = [naiveScan(corpus), openIndex(head)];
      for (const filter of asked) agrees(corpus, scan, filter, (await withShards(index, store, (view) => everythingOf(view, filter))).answer);
    }),
    { numRuns: SHARDED_CORPORA },
  );
});

/** What a view finds and counts for a filter. */
interface Everything {
  readonly found: Found;
  readonly counts: ReadonlyMap<string, unknown>;
  readonly periods: readonly PeriodCounts[];
}

function everythingOf(view: IndexView, filter: Filter): Everything {
  return { found: answer(view, { sort: 'date', offset: 0, limit: 1000, filter }), counts: countsOf(view, filter), periods: TIMES.map((by) => countPeriods(view, filter, by)) };
}

function agrees(corpus: MemoryCorpus, scan: NaiveScan, filter: Filter, { found, counts, periods }: Everything): void {
  const text = scan.text(filter);
  const results = scan.pass(filter, text.results);
  expect(flat(found.hits, filter.scope), JSON.stringify(filter)).toEqual(names(results));
  expect([found.count, found.relaxed, found.aside]).toEqual([results.length, text.relaxed, text.results.some(({ aside }) => aside)]);
  expect(counts, JSON.stringify(filter)).toEqual(naiveCounts(corpus, scan, filter, text.results));
  expect(periods.map(flatPeriods), JSON.stringify(filter)).toEqual(TIMES.map((by) => naivePeriods(corpus, scan, filter, text.results, by)));
  const drops = found.drops.map(({ filter: without, count }) => ({ filter: without, count }));
  expect(drops, JSON.stringify(filter)).toEqual(results.length > 0 ? [] : naiveDrops(scan, filter));
}

function flat(hits: Found['hits'], scope: Filter['scope']): readonly string[] {
  return hits.flatMap(({ article, aside, passages }) => (scope === 'article' ? [nameOf({ article, aside, ordinal: null })] : passages.map(({ ordinal }) => nameOf({ article, aside, ordinal })))).sort();
}

function names(results: readonly Result[]): readonly string[] {
  return results.map(nameOf).sort();
}

function nameOf({ article, ordinal, aside }: Result): string {
  return `${article}${aside ? ' aside' : ''} ${ordinal ?? ''}`;
}

function countsOf(view: IndexView, filter: Filter): ReadonlyMap<string, unknown> {
  const { facets } = countFacets(view, filter, { rows: 1000 });
  return new Map(FACETS.flatMap((facet) => facets[facet].rows.map(({ value, count, added, chosen }) => [`${facet} ${value.id}`, { count, added, chosen }] as const)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A count is what a click gives. */
function naiveCounts(corpus: MemoryCorpus, scan: NaiveScan, filter: Filter, documents: readonly Result[]): ReadonlyMap<string, unknown> {
  const now = scan.pass(filter, documents);
  const rows = corpus.values.flatMap(({ facet, id }): readonly (readonly [string, unknown])[] => {
    const { include = [], exclude = [], match = DEFAULT_MATCH[facet] } = filter.facets[facet] ?? {};
    const chosen = include.includes(id) ? 'include' : exclude.includes(id) ? 'exclude' : null;
    if (chosen !== null) return [[`${facet} ${id}`, { count: now.filter((result) => scan.carries(result, facet, id)).length, added: false, chosen }]];
    const after = scan.pass(choose(filter, facet, id, 'include'), documents).length;
    const added = match === 'any' && include.length > 0;
    const count = added ? after - now.length : after;
    return count === 0 ? [] : [[`${facet} ${id}`, { count, added, chosen }]];
  });
  return new Map(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function flatPeriods({ articles, dated, periods }: PeriodCounts): unknown {
  return { articles, dated, periods: periods.flatMap((year) => [[year.at, year.articles], ...year.months.map(({ at, articles: count }) => [at, count])]).sort() };
}

/** A count of a period is how many articles are left when it is asked for, whatever other period was. */
function naivePeriods(corpus: MemoryCorpus, scan: NaiveScan, filter: Filter, documents: readonly Result[], by: TimeKind): unknown {
  const articles = (results: readonly Result[]): number => new Set(results.map(({ article }) => article)).size;
  const now = scan.pass(filter, documents);
  const all = [...new Set(now.flatMap((result) => [...periodsOf(corpus, result, by)]))];
  const { period: _, ...wide } = filter;
  const within = (at: string): number => articles(scan.pass({ ...wide, period: { by, at } }, now));
  return { articles: articles(now), dated: articles(now.filter((result) => periodsOf(corpus, result, by).size > 0)), periods: all.map((at) => [at, within(at)]).sort() };
}

function naiveDrops(scan: NaiveScan, filter: Filter): readonly { readonly filter: Filter; readonly count: number }[] {
  const parts = parseQuery(filter.text);
  const units = parts.flatMap((part, i) => (part.or ? [] : [[i, ...parts.flatMap((_, j) => (j > i && parts.slice(i + 1, j + 1).every(({ or }) => or) ? [j] : []))]]));
  const texts = [...(parts.length > 0 ? [''] : []), ...(units.length > 1 ? units.map((unit) => formatQuery(parts.filter((_, i) => !unit.includes(i)))) : [])];
  const values = FACETS.flatMap((facet) => [...(filter.facets[facet]?.include ?? []), ...(filter.facets[facet]?.exclude ?? [])].map((id) => choose(filter, facet, id, null)));
  const { period, ...anyTime } = filter;
  const without = [...texts.map((text) => ({ ...filter, text })), ...values, ...(period === undefined ? [] : [anyTime])];
  const counted = without.map((other) => ({ filter: other, count: scan.pass(other, scan.text(other).results).length }));
  return counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
