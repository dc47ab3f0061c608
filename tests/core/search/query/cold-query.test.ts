import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { FACETS } from '../../../../src/core/model/corpus';
import { EMPTY_FILTER } from '../../../../src/core/search/change-filter';
import type { Filter } from '../../../../src/core/search/filter';
import type { IndexView } from '../../../../src/core/search/index/index-view';
import { memoryView, type MemoryCorpus } from '../../../../src/core/search/index/memory-view';
import { openIndex } from '../../../../src/core/search/index/read/open-index';
import { withShards } from '../../../../src/core/search/index/read/with-shards';
import { answer } from '../../../../src/core/search/query/answer';
import { countFacets } from '../../../../src/core/search/query/count-facets';
import { articleOf } from '../article-of';
import { corpusOf } from '../corrected/view-of';
import { writeIndex, type WrittenIndex } from '../index/memory-store';
import { corpora, filters } from './random-corpus';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** Every stem a shard of its own, and so every card and every value. */
const SHARDED = { inlineBelow: 0, listBytes: 1, wordBytes: 1, textBytes: 1, cards: 1, previews: 1 };

const NAMES = { 'per:donald-trump': ['ترامب', 'ترمب'], 'loc:kursk': ['كورسك'], 'loc:kyiv': ['كييف'] };
const LINES = ['وصل الوزير إلى كييف', 'قال ترامب إن القوات تقدمت', 'رد ترمب على وزراء', 'انسحبت قوات من كورسك', 'مؤتمر صحفي في كييف', 'افتتح الرئيس المتحف'];
const made = await writeIndex(corpusOf(LINES.map((line, at) => articleOf(`a${at}`, [line], NAMES))), SHARDED);

/** What a reader that was just opened answers, and how many files of each kind it reads for it. */
async function cold<T>({ head, store }: WrittenIndex, compute: (view: IndexView) => T): Promise<{ readonly answer: T; readonly read: Readonly<Record<string, number>> }> {
  const read: Record<string, number> = {};
  const counting = {
    read: (name: string) => {
      const kind = name.split('/')[0] ?? '';
      read[kind] = (read[kind] ?? 0) + 1;
      return store.read(name);
    },
  };
  return { answer: (await withShards(openIndex(head), counting, compute)).answer, read };
}

function first(text: string, more: Partial<Filter> = {}): (view: IndexView) => number {
  return (view) => {
    const { articles, hits } = answer(view, { filter: { ...EMPTY_FILTER, text, ...more }, sort: 'relevance', offset: 0, limit: 1 });
    for (const { article } of hits) view.card(article);
    return articles;
  };
}

test.each([
  ['a word that the corpus has reads its shard and a card', 'المتحف ', { terms: 1, cards: 1 }],
  ['so does each of two', 'مؤتمر صحفي ', { terms: 2, cards: 1 }],
  ['words that no passage and no article holds together bring in no words like them', 'المتحف كورسك -صحفي ', { terms: 3, cards: 1, values: 1 }],
  ['a word with a plural finds it in its own', 'الوزير ', { terms: 1, cards: 1 }],
  ['a name reads what it names', 'كييف ', { terms: 1, cards: 1, values: 1 }],
])('%s', async (_, text, read) => expect((await cold(made, first(text))).read).toEqual(read));

test('a long name is found where only its words stand, too', async () => {
  const names = { 'org:un-mission': ['بعثة الأمم المتحدة في السودان', 'البعثة'] };
  const index = await writeIndex(corpusOf([articleOf('a', ['وصلت البعثة'], names), articleOf('b', ['بعثة للأمم المتحدة في السودان'])]), SHARDED);
  expect((await cold(index, first('بعثة الأمم المتحدة في السودان '))).answer).toBe(2);
});

test('a word that the corpus does not have reads the dictionary', async () => {
  const { answer: found, read } = await cold(made, first('القواث '));
  expect(found).toBe(1);
  expect(read['words']).toBeGreaterThan(0);
});

test('nothing found tells what to drop once everything is read', async () => {
  const { answer: drops } = await cold(made, (view) => answer(view, { filter: { ...EMPTY_FILTER, text: 'المتحف ', facets: { place: { include: ['loc:kursk'], exclude: [], match: 'all' } } }, sort: 'relevance', offset: 0, limit: 1 }).drops);
  expect(drops.map(({ condition, count }) => [condition.kind, count])).toEqual([['text', 1], ['value', 1]]);
});

test('rows of facets are counted from as few lists as they need', async () => {
  const towns = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'].map((letter) => `طن${letter}جة`);
  const many = towns.map((town, at) => articleOf(`a${at}`, [`كييف كورسك ترامب ${town}`], { ...NAMES, [`loc:town-${at}`]: [town] }));
  const index = await writeIndex(corpusOf(many), SHARDED);
  const { answer: two, read } = await cold(index, (view) => countFacets(view, EMPTY_FILTER, { rows: 2 }));
  const { answer: all, read: readForAll } = await cold(index, (view) => countFacets(view, EMPTY_FILTER, { rows: 100 }));
  expect(two.facets.place.rows.map(({ value, count }) => [value.id, count])).toEqual([['loc:kursk', towns.length], ['loc:kyiv', towns.length]]);
  expect([two.facets.place.isWhole, two.complete]).toEqual([false, true]);
  expect(all.facets.place.values).toBe(towns.length + 2);
  expect([all.facets.place.isWhole, all.complete]).toEqual([true, true]);
  expect(read['values']).toBeLessThan(readForAll['values'] ?? 0);
});

test('they are the first of all', async () => {
  const cases = fc.record({ corpus: corpora, asked: fc.array(filters, { minLength: 10, maxLength: 10 }), rows: fc.integer({ min: 0, max: 3 }) });
  await fc.assert(
    fc.asyncProperty(cases, async ({ corpus, asked, rows }) => {
      const index = await writeIndex(corpus, SHARDED);
      for (const filter of asked) expect(rowsOf((await cold(index, (view) => countFacets(view, filter, { rows }))).answer), JSON.stringify(filter)).toEqual(rowsIn(corpus, filter, rows));
    }),
    { numRuns: 30 },
  );
});

function rowsIn(corpus: MemoryCorpus, filter: Filter, rows: number): ReturnType<typeof rowsOf> {
  return rowsOf(countFacets(memoryView(corpus), filter, { rows }));
}

function rowsOf({ facets }: ReturnType<typeof countFacets>): readonly unknown[] {
  return FACETS.map((facet) => facets[facet].rows.map(({ value, count, added, chosen }) => ({ id: value.id, count, added, chosen })));
}
