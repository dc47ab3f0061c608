import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { MemoryCorpus } from '../../../../src/core/search/index/memory-view';
import { openIndex } from '../../../../src/core/search/index/read/open-index';
import { withShards } from '../../../../src/core/search/index/read/with-shards';
import { neighbours } from '../../../../src/core/search/query/neighbours';
import { writeIndex } from '../index/memory-store';
import { corpora } from './random-corpus';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const SHARDED = { inlineBelow: 0, listBytes: 1, wordBytes: 1, textBytes: 1, cards: 1, previews: 1 };
const FACETS = ['place', 'person', 'organisation'] as const;

test('neighbours are those that a scan of all passages counts', async () => {
  await fc.assert(
    fc.asyncProperty(corpora, fc.constantFrom('per:trump', 'per:putin', 'loc:kyiv', 'loc:russia'), fc.constantFrom(...FACETS), fc.integer({ min: 1, max: 3 }), async (corpus, id, facet, limit) => {
      const { head, store } = await writeIndex(corpus, SHARDED);
      const { answer } = await withShards(openIndex(head), store, (view) => neighbours(view, id, facet, limit));
      expect(answer.map(({ value, passages }) => [value.id, passages])).toEqual(scanned(corpus, id, facet).slice(0, limit));
    }),
    { numRuns: 50 },
  );
});

function scanned({ articles, values }: MemoryCorpus, id: string, facet: (typeof FACETS)[number]): readonly (readonly [string, number])[] {
  const named = articles.flatMap(({ passages }) => passages.map(({ names }) => new Set(names.flatMap((name) => (FACETS.some((one) => one === name.facet) ? [name.id] : [])))));
  const counted = values.filter((value) => value.facet === facet && value.id !== id).map((value) => [value.id, named.filter((ids) => ids.has(id) && ids.has(value.id)).length] as const);
  return counted.filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
}
