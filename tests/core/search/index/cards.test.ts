import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleCard } from '../../../../src/core/model/corpus';
import { readCards } from '../../../../src/core/search/index/read/read-cards';
import { CardPages } from '../../../../src/core/search/index/write/card-pages';
import { ShardOutput } from '../../../../src/core/search/index/write/shard-output';
import { WRITER_LIMITS } from '../../../../src/core/search/index/writer-options';
import '../../../property-runs';

const evidence = (by: string) => ({ by: 'rule', id: by, words: null, score: null }) as const;
const publisher = fc.constantFrom('الأولى', 'الثانية', 'Third').map((name) => ({ id: `publisher:${name}`, name, latin: null, evidence: evidence('page.name') }));
const day = fc.constantFrom('2024-08-06', '2024-08-07', '2024-09');
const date = fc.record({ from: day, to: day, certainty: fc.constantFrom('stated' as const, 'inferred' as const), evidence: fc.constantFrom('date.line', 'date.meta').map(evidence) });
const draft = fc.record({
  id: fc.constantFrom('a', 'ab', 'b-2024', 'خبر'),
  isOdd: fc.boolean(),
  digits: fc.nat(0xffff).map((number) => number.toString(16).padStart(12, '0')),
  title: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'قوات روسية')),
  titleGenerated: fc.boolean(),
  publisher: fc.option(publisher),
  date: fc.option(date),
  words: fc.nat(2000),
});

test('cards come back as they went, whatever is told once for all of them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(draft, { maxLength: 30 }), fc.integer({ min: 1, max: 4 }), async (drafts, size) => {
      const cards = drafts.map(({ id, isOdd, digits, ...card }, number): ArticleCard => ({ number, id, href: isOdd ? `elsewhere/${id}` : `articles/${id}.${digits}.json`, ...card }));
      const written: Uint8Array[] = [];
      const sink = { hash: () => new Uint8Array(6), write: (name: string, bytes: Uint8Array) => Promise.resolve(void (name.startsWith('cards') && written.push(bytes))) };
      const pages = new CardPages(new ShardOutput(sink), { ...WRITER_LIMITS, inlineBelow: 0, cards: size, previews: 1 });
      for (const card of cards) await pages.add(card, { lead: '', names: [] });
      await pages.finish();
      const read = written.map((bytes, page) => readCards(bytes, page * size, pages.told));
      expect(cards.map((_, number) => read[Math.floor(number / size)]?.card(number % size))).toEqual(cards);
      expect(read.at(-1)?.card(size) ?? null).toBeNull();
    }),
  );
});

test('publishers that many pages have are told in the head', async () => {
  const [one] = fc.sample(publisher, 1);
  const pages = new CardPages(new ShardOutput({ hash: () => new Uint8Array(6), write: () => Promise.resolve() }), { ...WRITER_LIMITS, inlineBelow: 0, cards: 1, previews: 1 });
  for (let number = 0; number < 3; number += 1) {
    expect(pages.told.publishers).toEqual([]);
    await pages.add({ number, id: 'a', href: 'a', title: '', titleGenerated: false, publisher: one ?? null, date: null, words: 1 }, { lead: '', names: [] });
  }
  expect(pages.told.publishers).toEqual([one]);
});
