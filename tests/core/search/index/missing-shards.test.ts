import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ShardStore } from '../../../../src/core/search/index/doors';
import { INDEX_VERSION } from '../../../../src/core/search/index/head-file';
import type { IndexView } from '../../../../src/core/search/index/index-view';
import { memoryView } from '../../../../src/core/search/index/memory-view';
import { openIndex } from '../../../../src/core/search/index/read/open-index';
import { withShards } from '../../../../src/core/search/index/read/with-shards';
import { writeIndex, type WrittenIndex } from './memory-store';
import { corpora } from './random-corpus';
import '../../../property-runs';

const [corpus] = fc.sample(corpora(8).filter(({ articles }) => articles.length > 6), 1);
const LIMITS = { inlineBelow: 0, listBytes: 40, textBytes: 60, cards: 3, previews: 2 };
const titles = (view: IndexView): readonly (string | null)[] => corpus!.articles.map((_, number) => view.card(number)?.id ?? null);

/** The same files, those of one kind unreadable while `isBroken`. */
function breaking({ store }: WrittenIndex, kind: string, isBroken: () => boolean): ShardStore & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    read: (name) => {
      asked.push(name);
      return isBroken() && name.startsWith(kind) ? Promise.resolve('damaged') : store.read(name);
    },
  };
}

test('what cannot be read is named, the rest answers, and the next call heals it', async () => {
  const written = await writeIndex(corpus!, LIMITS);
  const index = openIndex(written.head);
  let isBroken = true;
  const store = breaking(written, 'cards/1.', () => isBroken);
  const first = await withShards(index, store, titles);
  const ids = corpus!.articles.map(({ card }) => card.id);
  expect(first.missing).toEqual([{ shard: 'cards/1', cause: 'damaged' }]);
  expect(first.answer).toEqual(ids.map((id, number) => (number >= 3 && number < 6 ? null : id)));
  isBroken = false;
  expect(await withShards(index, store, titles)).toEqual({ answer: ids, missing: [] });
});

test('where passages cannot be read, articles are still told, and nothing of it is kept', async () => {
  const written = await writeIndex(corpus!, LIMITS);
  const index = openIndex(written.head);
  let isBroken = true;
  const store = breaking(written, 'passages/', () => isBroken);
  const whole = memoryView(corpus!);
  const [entry] = whole.entries('.في');
  const lists = (view: IndexView): unknown => view.entries('.في').map((own) => [view.list(own), view.articleList(own), view.places(own)]);
  const first = await withShards(index, store, lists);
  expect(first.missing.map(({ shard, cause }) => [shard.split('/')[0], cause])).toEqual([['passages', 'damaged']]);
  expect(await withShards(index, store, (view) => view.entries('روسيا').map((own) => view.articleList(own)))).toEqual({ answer: whole.entries('روسيا').map((own) => whole.articleList(own)), missing: [] });
  isBroken = false;
  const healed = await withShards(index, store, (view) => view.entries('.في').map((own) => [...view.articleList(own).articles]));
  expect(healed).toEqual({ answer: [[...whole.articleList(entry!).articles]], missing: [] });
});

test('files are read once, however many ask at once', async () => {
  const written = await writeIndex(corpus!, LIMITS);
  const store = breaking(written, 'none', () => false);
  const index = openIndex(written.head);
  await Promise.all([withShards(index, store, titles), withShards(index, store, titles)]);
  await withShards(index, store, titles);
  expect(store.asked).toEqual([...new Set(store.asked)]);
});

test('a head of another version is refused', async () => {
  const { head } = await writeIndex(corpus!, {});
  const other = head.slice();
  other[other.indexOf(String(INDEX_VERSION).charCodeAt(0))] = '9'.charCodeAt(0);
  expect(() => openIndex(other)).toThrow(/version/);
});
