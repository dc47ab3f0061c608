import { expect, test } from 'vitest';
import { savePassage, type SavedPassage } from '../../../src/core/anchor/saved/saved-passage';
import { createPassageStore, type Changes, type PassageStorage } from '../../../src/reader/data/passage-store';
import { PASSAGE_PREFIX } from '../../../src/reader/data/passage-watch';
import { sampleArticle, spanOf } from '../article/sample-article';

const article = sampleArticle([['body', 'قال بوتين إن سودجا تحررت أمس بعد قتال طويل']]);
const FIRST = passage('urn:uuid:1', 'بوتين إن سودجا', '2026-01-01T00:00:00.000Z');
const SECOND = passage('urn:uuid:2', 'بعد قتال طويل', '2026-01-02T00:00:00.000Z');

function passage(id: string, words: string, at: string): SavedPassage {
  return savePassage(article, spanOf(article.text, words), { id, at, file: null });
}

function storageOf(values: Map<string, string>, most = Infinity): PassageStorage {
  return {
    get length() {
      return values.size;
    },
    key: (at) => [...values.keys()][at] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      if (values.size >= most && !values.has(key)) throw new DOMException('full', 'QuotaExceededError');
      values.set(key, value);
    },
    removeItem: (key) => void values.delete(key),
  };
}

function changes(): Changes {
  let revision = 0;
  return { announce: () => void (revision += 1), revision: () => revision };
}

test('keeps what was saved, oldest first, and takes every kind of change back to the very bytes', () => {
  const values = new Map<string, string>();
  const open = (): PassageStorage => storageOf(values);
  const store = createPassageStore(open, changes());
  store.put([SECOND], 'saved');
  store.put([FIRST], 'saved');
  expect(createPassageStore(open, changes()).read().passages).toEqual([FIRST, SECOND]);
  const before = new Map(values);
  store.put([{ ...FIRST, note: 'مهم' }], 'changed');
  store.undo();
  expect(values).toEqual(before);
  store.remove([FIRST.id, SECOND.id]);
  expect(store.read().passages).toEqual([]);
  store.undo();
  expect(new Set(values)).toEqual(new Set(before));
  expect(store.read().last?.act).toBe('back');
});

test('two tabs that save at once lose nothing', () => {
  const values = new Map<string, string>();
  const both = changes();
  const [here, there] = [createPassageStore(() => storageOf(values), both), createPassageStore(() => storageOf(values), changes())];
  here.put([FIRST], 'saved');
  there.put([SECOND], 'saved');
  both.announce();
  expect(here.read().passages).toEqual([FIRST, SECOND]);
});

test('what cannot be read stays where it is and hinders nothing', () => {
  const values = new Map([
    [`${PASSAGE_PREFIX}x`, '{"half":'],
    [`${PASSAGE_PREFIX}y`, '{"isnad-passage":2,"passage":{}}'],
    ['another', '1'],
  ]);
  const store = createPassageStore(() => storageOf(values), changes());
  store.put([FIRST], 'saved');
  expect(store.read()).toMatchObject({ passages: [FIRST], damaged: ['{"half":', '{"isnad-passage":2,"passage":{}}'] });
  expect(values.get(`${PASSAGE_PREFIX}x`)).toBe('{"half":');
  store.dropDamaged();
  expect(store.read()).toMatchObject({ passages: [FIRST], damaged: [] });
  expect([...values.keys()].sort()).toEqual(['another', PASSAGE_PREFIX + FIRST.id]);
});

test('works without storage, and says what is not kept', () => {
  const store = createPassageStore(() => {
    throw new Error('forbidden');
  }, changes());
  store.put([FIRST], 'saved');
  expect(store.read().passages).toEqual([FIRST]);
  expect([...store.read().unkept]).toEqual([FIRST.id]);
  store.remove([FIRST.id]);
  expect(store.read().passages).toEqual([]);
});

test('a full storage loses neither the old nor, until the page is left, the new', () => {
  const values = new Map<string, string>();
  const store = createPassageStore(() => storageOf(values, 1), changes());
  store.put([FIRST], 'saved');
  store.put([SECOND], 'saved');
  expect(store.read().passages).toEqual([FIRST, SECOND]);
  expect([...store.read().unkept]).toEqual([SECOND.id]);
  expect([...values.keys()]).toEqual([PASSAGE_PREFIX + FIRST.id]);
});
