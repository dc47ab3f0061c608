import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Article } from '../../../../src/core/model/article';
import { EMPTY_FILTER } from '../../../../src/core/search/change-filter';
import type { SearchRequest } from '../../../../src/core/search/corpus-source';
import type { Filter } from '../../../../src/core/search/filter';
import type { IndexView } from '../../../../src/core/search/index/index-view';
import { answer } from '../../../../src/core/search/query/answer';
import { rankedPassages } from '../../../../src/core/search/query/ranked-passages';
import { articleOf } from '../article-of';
import { viewOf } from '../corrected/view-of';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const NAMES = { 'per:donald-trump': ['ترامب', 'ترمب'] };
const view = viewOf([
  articleOf('a', ['وقف علي على الجسر', 'قال ترامب إن الوزير وصل'], NAMES),
  articleOf('b', ['ومشى على الطريق', 'رد ترمب على الوزراء', 'صور فضائية'], NAMES, ['body', 'body', 'related']),
]);

function ask(text: string, more: Partial<Filter> = {}, page: Partial<SearchRequest> = {}, where: IndexView = view): ReturnType<typeof answer> {
  return answer(where, { filter: { ...EMPTY_FILTER, text, ...more }, sort: 'date', offset: 0, limit: 50, ...page });
}

/** Passages as `article:ordinal`; ordinal 0 is the title, which these articles do not have. */
function passages(text: string, where?: IndexView): readonly string[] {
  return ask(text, { scope: 'passage' }, {}, where).hits.flatMap(({ article, passages: own }) => own.map(({ ordinal }) => `${article}:${ordinal}`)).sort();
}

test.each([
  ['علي', ['0:1']],
  ['ترمب', ['0:2', '1:2']],
  ['"على الجسر"', ['0:1']],
  ['"الجسر على"', []],
  ['ترمب -الوزراء', ['0:2']],
  ['الطر', ['1:1']],
  ['طريق', ['1:1']],
  ['الجسر OR الطريق', ['0:1', '1:1']],
  ['الج*', ['0:1']],
  ['وزير', ['0:2', '1:2']],
  ['trumpets', []],
])('«%s»', (query, found) => expect(passages(query)).toEqual(found));

test('what was set aside is found when nothing else is, and says so', () => {
  const found = ask('فضائية');
  expect(found.aside).toBe(true);
  expect(found.hits.map(({ article, aside }) => [article, aside])).toEqual([[1, true]]);
  expect(ask('الطريق').aside).toBe(false);
});

test('words of one query may stand in different passages of an article, but not in scope passage', () => {
  expect(ask('الجسر ترامب').hits.map(({ article }) => article)).toEqual([0]);
  expect(ask('الجسر ترامب').relaxed).toBe(false);
  expect(ask('الجسر ترامب الوزير', { scope: 'passage' }).relaxed).toBe(true);
});

test('an article with a refused word is no result, its other passages are', () => {
  expect(ask('ترمب -الجسر').hits.map(({ article }) => article)).toEqual([1]);
  expect(passages('ترمب -الجسر')).toEqual(['0:2', '1:2']);
  expect(passages('-الجسر -فضائية')).toEqual(['0:2', '1:1', '1:2']);
});

test('a name is also searched in its other spellings, unless as written', () => {
  expect(ask('ترمب').also.map(({ word, entity }) => [word, entity])).toEqual([['ترمب', 'per:donald-trump']]);
  expect(ask('ترمب').marker.parts.map(({ entities }) => entities)).toEqual([['per:donald-trump']]);
  const written = ask('ترمب', { asWritten: true });
  expect(written.hits.map(({ article }) => article)).toEqual([1]);
  expect(written.also).toEqual([]);
});

test('a word in quotation marks is as written: hamza, and marks where it has any', () => {
  const marked = viewOf([articleOf('a', ['هُدنة']), articleOf('b', ['هدنة']), articleOf('c', ['وأمن']), articleOf('d', ['امن'])]);
  expect(passages('"هُدنة"', marked)).toEqual(['0:1']);
  expect(passages('"هدنة"', marked)).toEqual(['0:1', '1:1']);
  expect(passages('"أمن"', marked)).toEqual(['2:1']);
  expect(passages('أمن', marked)).toEqual(['2:1', '3:1']);
});

test('a nationality is found in its other spelling', () => {
  const spelt = (id: string, word: string): Article => ({ ...articleOf(id, [word]), demonyms: [{ start: 0, end: word.length, block: 0, of: 'loc:united-states' }] });
  expect(passages('أميركيين', viewOf([spelt('a', 'الأمريكي'), spelt('b', 'الأميركية')]))).toEqual(['0:1', '1:1']);
});

test('a word that the corpus does not have gives its near one', () => {
  expect(ask('الطريف').suggestion).toBe('الطريق');
  expect(ask('الطريق').suggestion).toBeNull();
});

test('nothing found tells what to drop', () => {
  const found = ask('الجسر', { facets: { person: { include: ['per:nobody'], exclude: [], match: 'all' } } });
  expect(found.count).toBe(0);
  expect(found.drops.map(({ condition, count }) => [condition.kind, count])).toEqual([['value', 1]]);
});

test('pages follow each other in every order', () => {
  for (const sort of ['date', 'source', 'relevance'] as const) {
    const all = ask('ترمب', {}, { sort }).hits.map(({ article }) => article);
    const paged = [0, 1].flatMap((offset) => ask('ترمب', {}, { sort, offset, limit: 1 }).hits.map(({ article }) => article));
    expect(paged).toEqual(all);
  }
});

test('nothing asked is everything', () => {
  for (const query of ['', '  ', '"', '-', '*', '«»', '،']) expect(ask(query).count).toBe(2);
});

test('no query throws', () => {
  const word = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('علي', 'في', '"', '-', '*', '«', '|', 'OR', 'ترمب', 'constructor', '__proto__', ' '));
  fc.assert(fc.property(fc.array(word).map((parts) => parts.join('')), (query) => void [ask(query), rankedPassages(view, { text: query }, 5)]), { numRuns: 500 });
});
