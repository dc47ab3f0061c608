import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ShardStore } from '../../../../src/core/search/index/doors';
import { INDEX_VERSION } from '../../../../src/core/search/index/head-file';
import type { IndexView } from '../../../../src/core/search/index/index-view';
import { memoryView, type MemoryCorpus } from '../../../../src/core/search/index/memory-view';
import { openIndex } from '../../../../src/core/search/index/read/open-index';
import { withShards } from '../../../../src/core/search/index/read/with-shards';
import { LONG_FROM } from '../../../../src/core/search/index/term-shard';
import { writeIndex, type WrittenIndex } from './memory-store';
import { corpora } from './random-corpus';
import '../../../property-runs';

const [corpus] = fc.sample(corpora(8).filter(({ articles }) => articles.length > 6), 1);
const LIMITS = { inlineBelow: 0, listBytes: 40, textBytes: 60, cards: 3, previews: 2 };
const titles = (view: IndexView): readonly (string | null)[] => corpus!.articles.map((_, number) => view.card(number)?.id ?? null);

/** The same articles, in the first of which words stand in very many passages. */
function withCommonWords(words: readonly string[]): MemoryCorpus {
  const passages = Array.from({ length: LONG_FROM + 100 }, () => ({ field: 'body' as const, words, names: [], demonyms: [] }));
  return { ...corpus!, articles: corpus!.articles.map((article, number) => (number === 0 ? { ...article, passages: [...article.passages, ...passages] } : article)) };
}

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
  const common = withCommonWords(['روسيا', 'في', 'بروسيا', 'قوات']);
  const written = await writeIndex(common, LIMITS);
  const index = openIndex(written.head);
  let isBroken = true;
  const store = breaking(written, 'passages/', () => isBroken);
  const whole = memoryView(common);
  const forms = ['روسيا', 'قوات', 'بروسيا'];
  const functionPlaces = (view: IndexView): unknown => view.entries('.في').map((own) => [view.list(own).ordinals, view.places(own)]);
  const articles = (view: IndexView): unknown => forms.map((form) => view.entries(form).map((own) => view.articleList(own)));
  const lists = (view: IndexView): unknown => forms.map((form) => view.entries(form).map((own) => [view.list(own), view.places(own)]));
  expect(await withShards(index, store, articles)).toEqual({ answer: articles(whole), missing: [] });
  expect(await withShards(index, store, functionPlaces)).toEqual({ answer: functionPlaces(whole), missing: [] });
  const first = await withShards(index, store, lists);
  expect(new Set(first.missing.map(({ shard, cause }) => `${shard.split('/')[0] ?? ''} ${cause}`))).toEqual(new Set(['passages damaged']));
  isBroken = false;
  expect(await withShards(index, store, lists)).toEqual({ answer: lists(whole), missing: [] });
});

test('passages of one word are read without those of others', async () => {
  const written = await writeIndex(withCommonWords(['روسيا', 'قوات', 'القوات']), LIMITS);
  const store = breaking(written, 'none', () => false);
  const index = openIndex(written.head);
  await withShards(index, store, (view) => view.entries('القوات').map((own) => view.list(own)));
  expect(store.asked.filter((name) => name.startsWith('passages/'))).toHaveLength(1);
  expect([...written.files.keys()].filter((name) => name.startsWith('passages/')).length).toBeGreaterThan(2);
});

test('files are read once, however many ask at once', async () => {
  const written = await writeIndex(corpus!, LIMITS);
  const store = breaking(written, 'none', () => false);
  const index = openIndex(written.head);
  await Promise.all([withShards(index, store, titles), withShards(index, store, titles)]);
  await withShards(index, store, titles);
  expect(store.asked).toEqual([...new Set(store.asked)]);
});

test('a read that others began and that fails is tried anew, since it may have failed before this was asked', async () => {
  const written = await writeIndex(corpus!, LIMITS);
  const index = openIndex(written.head);
  let fail = (): void => undefined;
  const failed = new Promise<'damaged'>((resolve) => (fail = () => resolve('damaged')));
  let isBroken = true;
  const store: ShardStore = { read: (name) => (isBroken ? failed : written.store.read(name)) };
  const before = withShards(index, store, titles);
  isBroken = false;
  const after = [withShards(index, store, titles), withShards(index, store, titles)];
  fail();
  await before;
  const whole = { answer: corpus!.articles.map(({ card }) => card.id), missing: [] };
  expect(await Promise.all(after)).toEqual([whole, whole]);
});

test('a head of another version is refused', async () => {
  const { head } = await writeIndex(corpus!, {});
  const other = head.slice();
  other[other.indexOf(String(INDEX_VERSION).charCodeAt(0))] = '9'.charCodeAt(0);
  expect(() => openIndex(other)).toThrow(/version/);
});
