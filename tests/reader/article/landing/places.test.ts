import { describe, expect, test } from 'vitest';
import { articleKey } from '../../../../src/core/corpus/article-key';
import type { LineageIndex } from '../../../../src/core/anchor/lineage/lineage';
import { elide } from '../../../../src/reader/features/article/landing/elide';
import { fateOf } from '../../../../src/reader/features/article/landing/fate';
import { markIndex } from '../../../../src/reader/features/article/landing/mark-index';
import { searchableWords } from '../../../../src/reader/features/article/landing/searchable-words';

describe('the mark of a passage in its block', () => {
  const block = { start: 100, end: 200 };
  test.each([
    ['the only one', [[110, 120]], [110, 120], 0],
    ['the second', [[110, 120], [130, 140]], [130, 140], 1],
    ['whatever order they were asked in', [[130, 140], [110, 120]], [130, 140], 1],
    ['drawn as one with what it touches', [[110, 120], [120, 140], [150, 160]], [120, 140], 0],
    ['behind one that reaches in from the block before', [[50, 110], [130, 140]], [130, 140], 1],
    ['of one that reaches in itself', [[50, 110], [130, 140]], [50, 110], 0],
  ] as const)('%s', (_, spans, [start, end], index) => {
    expect(markIndex(spans.map(([from, to]) => ({ start: from, end: to })), block, { start, end })).toBe(index);
  });
});

describe('what became of an article', () => {
  const gone = { id: 'gone', title: 'عنوان', publisher: null, date: null };
  const index = (renamed: LineageIndex['renamed']): LineageIndex => ({ schema: 1, articles: [], gone: [gone], renamed });
  const has = (id: string): Promise<boolean> => Promise.resolve(id === 'now');

  test('renamed, also by its key and over several names', async () => {
    const long = 'مقال-عن-كورسك';
    const names = index([{ from: 'then', to: 'now' }, { from: long, to: 'then' }]);
    expect(await fateOf('then', names, has)).toEqual({ kind: 'renamed', from: 'then', to: 'now' });
    expect(await fateOf(articleKey(long), names, has)).toEqual({ kind: 'renamed', from: long, to: 'now' });
  });

  test('gone, also after it was renamed', async () => {
    expect(await fateOf('gone', index([]), has)).toEqual({ kind: 'gone', article: gone });
    expect(await fateOf('once', index([{ from: 'once', to: 'gone' }]), has)).toEqual({ kind: 'gone', article: gone });
  });

  test('unknown: never heard of, no lineage, or names in a ring', async () => {
    expect((await fateOf('other', index([]), has)).kind).toBe('unknown');
    expect((await fateOf('gone', null, has)).kind).toBe('unknown');
    expect((await fateOf('a', index([{ from: 'a', to: 'b' }, { from: 'b', to: 'a' }]), has)).kind).toBe('unknown');
  });
});

describe('a long text between changes', () => {
  const text = Array.from({ length: 40 }, (_, i) => `كلمة${'ا'.repeat(i)}`).join(' ');

  test('keeps what stands beside them', () => {
    expect(elide(text, 'both').split(' ')).toHaveLength(13);
    expect(elide(text, 'start')).toMatch(/ … $/);
    expect(elide(text, 'end')).toMatch(/^ … /);
  });

  test('stays when it is short', () => {
    expect(elide('قال بوتين إن الحرب انتهت', 'both')).toBe('قال بوتين إن الحرب انتهت');
  });
});

test.each([
  ['kursk-offensive_7f3a', 'kursk offensive'],
  ['روسيا-تنسحب-من_خيرسون', 'روسيا تنسحب خيرسون'],
  ['002_0cd5f9547899df1b', ''],
  ['~1a2b3c4d5e6f7g', ''],
])('the words of %s by which it may be searched for', (name, words) => {
  expect(searchableWords(name)).toBe(words);
});
