import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Filter } from '../../../../src/core/search/filter';
import { memoryView, type MemoryCorpus } from '../../../../src/core/search/index/memory-view';
import { openIndex } from '../../../../src/core/search/index/read/open-index';
import { withShards } from '../../../../src/core/search/index/read/with-shards';
import { answer } from '../../../../src/core/search/query/answer';
import { namedTogether, passagesNaming } from '../../../../src/core/search/query/named-together';
import { writeIndex } from '../index/memory-store';
import { corpora, filters } from './random-corpus';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const SHARDED = { inlineBelow: 0, listBytes: 1, wordBytes: 1, textBytes: 1, cards: 1, previews: 1 };
const FACETS = ['place', 'person', 'organisation'] as const;
const OPTIONS = { facets: FACETS, names: 50 } as const;

test('pairs are those that a scan of all passages of the articles found counts', async () => {
  await fc.assert(
    fc.asyncProperty(corpora, filters, async (corpus, filter) => {
      const { head, store } = await writeIndex(corpus, SHARDED);
      const { answer: counted } = await withShards(openIndex(head), store, (view) => namedTogether(view, filter, OPTIONS));
      const idOf = (at: number): string => counted.names[at]?.id ?? '';
      const found = counted.pairs.map(({ from, to, passages }) => [[idOf(from), idOf(to)].sort().join(' '), passages] as const);
      const ids = new Set(counted.names.map(({ id }) => id));
      const scanned = [...scan(corpus, filter)].filter(([key]) => key.split(' ').every((id) => ids.has(id)));
      expect(found.sort()).toEqual(scanned.sort());
    }),
    { numRuns: 40 },
  );
});

test('a pair has as many passages as it counts, and they name both', async () => {
  await fc.assert(
    fc.asyncProperty(corpora, filters, async (corpus, filter) => {
      const { head, store } = await writeIndex(corpus, SHARDED);
      const index = openIndex(head);
      const { answer: counted } = await withShards(index, store, (view) => namedTogether(view, filter, OPTIONS));
      for (const { from, to, passages } of counted.pairs.slice(0, 3)) {
        const wanted = [from, to].flatMap((at) => counted.names[at] ?? []);
        const { answer: naming } = await withShards(index, store, (view) => passagesNaming(view, filter, wanted, 1000));
        const listed = naming.passages.flatMap(({ article, ordinals }) => ordinals.map((ordinal) => corpus.articles[article]?.passages[ordinal]));
        expect([naming.count, listed.length]).toEqual([passages, passages]);
        for (const passage of listed) for (const { id, number } of wanted.map((value) => ({ ...value, number: corpus.values.findIndex((one) => one.facet === value.facet && one.id === value.id) }))) {
          expect(passage?.names.some((name) => name.id === id || corpus.values.some((value) => value.id === name.id && value.within.includes(number))) ?? false).toBe(true);
        }
      }
    }),
    { numRuns: 40 },
  );
});

/** Every two names of the passages that count, by their ids, with how many passages name both. */
function scan(corpus: MemoryCorpus, filter: Filter): ReadonlyMap<string, number> {
  const { hits } = answer(memoryView(corpus), { filter, sort: 'date', offset: 0, limit: 1000 });
  const within = new Map(corpus.values.map(({ id, within: places }) => [id, places.flatMap((at) => corpus.values[at]?.id ?? [])]));
  const counts = new Map<string, number>();
  for (const { article, aside, passages } of hits) {
    const own = aside ? [] : (corpus.articles[article]?.passages ?? []);
    const counted = filter.scope === 'article' ? own : own.filter((_, ordinal) => passages.some((hit) => hit.ordinal === ordinal));
    for (const { names } of counted) {
      const ids = [...new Set(names.flatMap(({ facet, id }) => (FACETS.some((one) => one === facet) ? [id, ...(within.get(id) ?? [])] : [])))].sort();
      ids.forEach((one, at) => ids.slice(at + 1).forEach((other) => {
        if (within.get(one)?.includes(other) !== true && within.get(other)?.includes(one) !== true) counts.set(`${one} ${other}`, (counts.get(`${one} ${other}`) ?? 0) + 1);
      }));
    }
  }
  return counts;
}
