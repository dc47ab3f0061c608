import { expect, test } from 'vitest';
import { byDate } from '../../../src/core/corpus/article-order';
import { bestBlocks } from '../../../src/core/search/best-blocks';
import { EMPTY_FILTER } from '../../../src/core/search/change-filter';
import { answer } from '../../../src/core/search/query/answer';
import { markerOf } from '../../../src/core/search/query/marker-of';
import { words } from '../../../src/core/text/words';
import { articleOf } from './article-of';
import { viewOf } from './corrected/view-of';
import { seedArticles } from './seeds';

const LINES = [
  ['title', 'الوزير وترامب في القاهرة'],
  ['lead', 'زار الوزير القاهرة'],
  ['body', 'قال وزير إن الوزراء عادوا، وعاد الوزير'],
  ['body', 'لا شيء هنا'],
  ['body', 'التقى الوزير دونالد ترامب، وقال ترمب شيئا'],
  ['body', 'دونالد ترامب والوزير في القاهرة'],
  ['related', 'اقرأ: الوزير وترمب'],
] as const;
const article = articleOf('a', LINES.map(([, line]) => line), { 'per:donald-trump': ['ترامب', 'ترمب'], 'loc:cairo': ['القاهرة'] }, LINES.map(([kind]) => kind));
const view = viewOf([article]);

function best(text: string, { aside = false, most = 9 } = {}): readonly number[] {
  return bestBlocks(article, markerOf(view, { ...EMPTY_FILTER, text }), aside, most).map(({ block }) => block.index);
}

test('blocks with more of what was asked for come first, then those that say it more often, then in order', () => {
  expect(best('الوزير ترمب')).toEqual([4, 5, 2, 1]);
  expect(best('القاهرة ترمب الوزير')).toEqual([5, 4, 1, 2]);
  expect(best('القاهرة')).toEqual([1, 5]);
});

test('other forms of one word are one thing', () => {
  expect(best('وزير القاهرة', { most: 2 })).toEqual([1, 5]);
});

test('what was set aside is looked through only when it is what was found', () => {
  expect(best('ترمب', { aside: true })).toEqual([6]);
  expect(best('ترمب')).not.toContain(6);
});

test('there are no blocks where nothing is marked, and no more than are asked for', () => {
  expect(best('-الوزير')).toEqual([]);
  expect(best('الوزير', { most: 2 })).toEqual([2, 1]);
});

test('hits are those of their block', () => {
  const [found] = bestBlocks(article, markerOf(view, { ...EMPTY_FILTER, text: 'ترمب' }), false, 1);
  expect(found?.hits.map(({ start, end }) => article.text.slice(start, end))).toEqual(['ترامب', 'ترمب']);
});

test('every article that a text finds tells where', () => {
  const seeds = [...seedArticles()].sort(byDate);
  const all = viewOf(seeds);
  for (const { text } of seeds.flatMap((seed) => words(seed.text).filter((_, at) => at % 9 === 0))) {
    const { hits, marker } = answer(all, { filter: { ...EMPTY_FILTER, text }, sort: 'date', offset: 0, limit: seeds.length });
    for (const { article: number, aside } of hits) expect(seeds.slice(number, number + 1).map((seed) => bestBlocks(seed, marker, aside, 1).length), `${text} in ${number}`).toEqual([1]);
  }
});
