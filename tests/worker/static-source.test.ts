import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { EMPTY_FILTER } from '../../src/core/search/change-filter';
import { CorpusError } from '../../src/core/search/corpus-error';
import { memoryRuns } from '../../src/core/search/index/doors';
import { indexWriter } from '../../src/core/search/index/write/index-writer';
import { fileStore } from '../../src/worker/file-store';
import { staticIndex } from '../../src/worker/static-index';
import type { OpenedIndex } from '../../src/worker/opened-index';
import { corpusOf } from '../core/search/corrected/view-of';
import { SAMPLE } from './sample-articles';
import { keepsTheContract } from './source-contract';

const SMALL = { inlineBelow: 0, listBytes: 200, textBytes: 300, cards: 1, previews: 1 } as const;
const REQUEST = { filter: EMPTY_FILTER, sort: 'date', offset: 0, limit: 10 } as const;

interface Host {
  readonly index: OpenedIndex;
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
  /** Names of the files that were asked for. */
  readonly asked: string[];
  /** Holds files back whose name begins so; gives what lets them go. */
  readonly wait: (beginning: string) => () => void;
}

/** The sample articles' index, as it lies on a host. */
async function hosted(limits: Parameters<typeof indexWriter>[0]['limits']): Promise<Host> {
  const { articles, values, aliases, record } = corpusOf(SAMPLE);
  const files: Host['files'] = new Map();
  const sink = { write: (name: string, bytes: Uint8Array) => Promise.resolve(void files.set(name, new Uint8Array(gzipSync(bytes)))), hash: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest() };
  const writer = indexWriter({ runs: memoryRuns(), sink, ...(limits && { limits }) });
  for (const article of articles) await writer.add(article);
  const head = await writer.finish({ values, aliases, record });
  const asked: string[] = [];
  const held = new Map<string, Promise<void>>();
  const store = fileStore(async (name) => {
    asked.push(name);
    await [...held].find(([beginning]) => name.startsWith(beginning))?.[1];
    const bytes = files.get(name);
    if (bytes === undefined) throw new CorpusError('not-found', name);
    return bytes;
  });
  const wait = (beginning: string) => {
    let go = (): void => undefined;
    held.set(beginning, new Promise((resolve) => (go = resolve)));
    return () => go();
  };
  return { index: staticIndex(store, head), files, asked, wait };
}

describe('in two files', () => keepsTheContract(async () => (await hosted({})).index.compiled));
describe('in many shards', () => keepsTheContract(async () => (await hosted(SMALL)).index.compiled));
describe('with corrections that change nothing', () =>
  keepsTheContract(async () => {
    const { index } = await hosted(SMALL);
    await index.correct({ articles: [], records: [] });
    return index.corrected;
  }));

test('the same shard is asked for once', async () => {
  const { index, asked } = await hosted(SMALL);
  await Promise.all([index.compiled.cards([0, 1]), index.compiled.cards([1, 0]), index.compiled.find('first')]);
  await index.compiled.search({ ...REQUEST, filter: { ...EMPTY_FILTER, text: 'مدارس' } });
  await index.compiled.search({ ...REQUEST, filter: { ...EMPTY_FILTER, text: 'المدارس' } });
  expect(new Set(asked).size).toBe(asked.length);
});

test('a shard that is gone: the rest answers, says what is missing, and the next question heals', async () => {
  const { index, files } = await hosted(SMALL);
  const whole = await index.compiled.search(REQUEST);
  const text = { ...REQUEST, filter: { ...EMPTY_FILTER, text: 'مدارس OR السفن' } };
  const { index: again, files: kept } = await hosted(SMALL);
  const terms = [...kept].filter(([name]) => name.startsWith('terms/'));
  for (const [name] of terms) kept.delete(name);
  const poor = await again.compiled.search(text);
  expect(poor.count).toBe(0);
  expect(poor.missing.map(({ shard, cause }) => [shard.split('/')[0], cause])).toContainEqual(['terms', 'not-found']);
  for (const [name, bytes] of terms) kept.set(name, bytes);
  const healed = await again.compiled.search(text);
  expect(healed).toMatchObject({ count: 3, missing: [] });
  expect(whole.missing).toEqual([]);
  expect(files.size).toBeGreaterThan(10);
});

test('a damaged shard of cards: the others are given, and asked for alone it fails with the cause', async () => {
  const { index, files } = await hosted(SMALL);
  const cards = [...files.keys()].find((name) => name.startsWith('cards/1.')) ?? '';
  files.set(cards, new Uint8Array(gzipSync('x')));
  expect((await index.compiled.cards([0, 1, 2])).map(({ number }) => number)).toEqual([0, 2]);
  await expect(index.compiled.cards([1])).rejects.toMatchObject({ name: 'CorpusError', code: 'damaged' });
});

test('without its head nothing is known, until it comes', async () => {
  const { index, files } = await hosted({});
  const [head] = [...files].filter(([name]) => name.startsWith('head/'));
  files.delete(head?.[0] ?? '');
  await expect(index.compiled.search(REQUEST)).rejects.toMatchObject({ name: 'CorpusError', code: 'not-found' });
  if (head !== undefined) files.set(...head);
  expect((await index.compiled.search(REQUEST)).count).toBe(SAMPLE.length);
});

test('a question that is stopped while its shards are read is not answered', async () => {
  const { index } = await hosted(SMALL);
  const controller = new AbortController();
  const asked = index.compiled.search({ ...REQUEST, filter: { ...EMPTY_FILTER, text: 'مدارس' } }, controller.signal);
  controller.abort();
  await expect(asked).rejects.toThrow();
});

test('counts are given while lists are still being read, and then grow', async () => {
  const { index, wait } = await hosted(SMALL);
  const go = wait('values/');
  const early = await index.compiled.facets(EMPTY_FILTER, { rows: 10 });
  expect(early).toMatchObject({ complete: false, missing: [] });
  go();
  const late = await index.compiled.facets(EMPTY_FILTER, { rows: 10 });
  expect(late.complete).toBe(true);
  expect(late.facets.place.values).toBe(2);
});
