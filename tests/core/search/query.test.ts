import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { buildIndex } from '../../../src/core/search/build-index';
import { search } from '../../../src/core/search/query';
import { searchFileSchema } from '../../../src/core/search/search-file';
import { fold } from '../../../src/core/text/fold';
import { words } from '../../../src/core/text/words';
import { articleOf } from './article-of';
import { seedArticles } from './seeds';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

interface Question {
  readonly query: string;
  readonly expect_passages: readonly string[];
}
interface Probe {
  readonly query: string;
  readonly gold: string;
}

const articles = seedArticles();
const file = buildIndex(articles);

function read<T>(name: string): readonly T[] {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as readonly T[];
}

/** Passages found as `article:paragraph`, best first. */
function ranked(query: string, index = file): readonly { readonly key: string; readonly complete: boolean }[] {
  const passages = [...(search(index, query)?.articles ?? [])].flatMap(([id, { passages: own }]) => own.map((passage) => ({ ...passage, key: `${index.articles.indexOf(id)}:${passage.block}` })));
  return passages.sort((a, b) => Number(b.complete) - Number(a.complete) || b.score - a.score);
}

test('questions find their passages among the first five', () => {
  const recalls = read<Question>('../../score/search/queries.json').map(({ query, expect_passages }) => {
    const first = ranked(query).slice(0, 5).map(({ key }) => key);
    return expect_passages.filter((key) => first.includes(key)).length / expect_passages.length;
  });
  expect(mean(recalls)).toBeGreaterThanOrEqual(0.95);
});

test('single words find what they should and little else', () => {
  const scores = read<Probe>('../../score/search/probes.json').map(({ query, gold }) => {
    const pattern = new RegExp(gold);
    const wanted = articles.flatMap((article, i) => article.blocks.filter((block) => words(article.text, block).some((word) => pattern.test(fold(word.text)))).map((block) => `${i}:${block.index}`));
    const found = ranked(query).filter(({ complete }) => complete).map(({ key }) => key);
    const right = found.filter((key) => wanted.includes(key)).length;
    return { recall: right / Math.max(1, wanted.length), precision: right / Math.max(1, found.length) };
  });
  expect(mean(scores.map(({ recall }) => recall))).toBeGreaterThanOrEqual(0.95);
  expect(mean(scores.map(({ precision }) => precision))).toBeGreaterThanOrEqual(0.9);
});

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

const small = buildIndex([
  articleOf('a', ['وقف علي على الجسر', 'قال ترامب إن الوزير وصل'], { 'per:donald-trump': ['ترامب', 'ترمب'] }),
  articleOf('b', ['ومشى على الطريق', 'رد ترمب على الوزراء', 'صور فضائية'], { 'per:donald-trump': ['ترامب', 'ترمب'] }, ['body', 'body', 'related']),
]);

test.each([
  ['علي', ['0:0']],
  ['ترمب', ['0:1', '1:1']],
  ['"على الجسر"', ['0:0']],
  ['"الجسر على"', []],
  ['ترمب -الوزراء', ['0:1']],
  ['الطر', ['1:0']],
  ['طريق', ['1:0']],
  ['وزير', ['0:1', '1:1']],
  ['فضائية', []],
  ['trumpets', []],
])('«%s»', (query, passages) => {
  expect(ranked(query, small).filter(({ complete }) => complete).map(({ key }) => key).sort()).toEqual(passages);
});

test('words of one query may stand in different passages of an article, but then no passage is complete', () => {
  const hits = search(small, 'الجسر ترامب');
  expect(hits?.relaxed).toBe(true);
  expect([...(hits?.articles.keys() ?? [])]).toContain('a');
});

test('an article with a refused word is no result, its other passages are', () => {
  const hit = search(small, 'ترمب -الجسر')?.articles.get('a');
  expect(hit?.complete).toBe(false);
  expect(hit?.passages.map(({ block, complete }) => [block, complete])).toEqual([[1, true]]);
});

test('a nationality is found in its other spelling', () => {
  const spelt = (id: string, word: string): ReturnType<typeof articleOf> => ({ ...articleOf(id, [word]), demonyms: [{ start: 0, end: word.length, block: 0, of: 'loc:united-states' }] });
  const index = buildIndex([spelt('a', 'الأمريكي'), spelt('b', 'الأميركية')]);
  expect(ranked('أميركيين', index).map(({ key }) => key).sort()).toEqual(['0:0', '1:0']);
  expect(index.demonyms).toHaveProperty('اميرك', ['loc:united-states']);
});

test('nothing asked is nothing searched', () => {
  for (const query of ['', '  ', '"', '-', '*', '«»', '،']) expect(search(file, query)).toBeNull();
});

test('no query throws', () => {
  const word = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('علي', 'في', '"', '-', '*', '«', 'ترمب', 'constructor', '__proto__', ' '));
  fc.assert(fc.property(fc.array(word).map((parts) => parts.join('')), (query) => void search(small, query)), { numRuns: 500 });
});

test('the index holds to its schema and is the same twice', () => {
  expect(searchFileSchema.safeParse(JSON.parse(JSON.stringify(file))).success).toBe(true);
  expect(JSON.stringify(buildIndex(articles))).toBe(JSON.stringify(file));
});
