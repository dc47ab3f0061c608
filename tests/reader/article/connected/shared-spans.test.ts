import { expect, test } from 'vitest';
import { sharedSpans } from '../../../../src/reader/features/article/connected/shared-spans';
import { BECAUSE, sampleArticle, spanOf } from '../sample-article';

const TEXT = 'أسرت روسيا 430 جنديا في كورسك يوم الأربعاء واستعادت 86% من الأراضي';
const plain = sampleArticle([['body', TEXT]], { روسيا: ['LOC', 'loc:russia'], كورسك: ['LOC', 'loc:kursk'] });
const article = { ...plain, times: [{ ...spanOf(TEXT, 'يوم الأربعاء'), block: 0, value: '2025-03-12', mod: null, evidence: BECAUSE }] };
const NOTHING = { entities: [], numbers: [], times: [], words: [] };

function marked(shared: Partial<typeof NOTHING> | Readonly<Record<string, readonly string[]>>): readonly (readonly [string, string | null])[] {
  const [block] = article.blocks;
  return block === undefined ? [] : sharedSpans(article, block, { ...NOTHING, ...shared }).map(({ start, end, name }) => [TEXT.slice(start, end), name]);
}

test('what is not shared is not marked', () => {
  expect(marked({})).toEqual([]);
});

test('names are marked with their type, dates by their value', () => {
  expect(marked({ entities: ['loc:kursk'], times: ['2025-03-12'] })).toEqual([['كورسك', 'LOC'], ['يوم الأربعاء', null]]);
});

test('numbers are marked with what they count', () => {
  expect(marked({ numbers: ['86%'] })).toEqual([['86%', null]]);
});

test('a word is marked in whatever form it stands', () => {
  expect(marked({ words: ['الأسر', 'استعادة'] }).map(([words]) => words)).toContain('واستعادت');
});
