import { expect, test } from 'vitest';
import { passagesOf, runsOf } from '../../../src/reader/features/entity/passages-of';
import { sampleArticle } from '../article/sample-article';

const article = sampleArticle(
  [
    ['body', 'في سودجا وقرب سودجا'],
    ['body', 'لا شيء'],
    ['related', 'عن سودجا'],
  ],
  { سودجا: ['LOC', 'loc:sudzha'] },
);

test('a passage is listed once, and only when it is the article’s own', () => {
  expect(passagesOf(article, 'loc:sudzha').map(({ index }) => index)).toEqual([0]);
});

test('the name itself is tinted, others are not', () => {
  const [block] = article.blocks;
  if (block === undefined) throw new RangeError('no block');
  expect(runsOf(article, block, 'loc:sudzha').map(({ className }) => className)).toEqual([null, 'mark mark-place mark-on', null, 'mark mark-place mark-on']);
  expect(runsOf(article, block, 'loc:kursk').map(({ className }) => className)).toEqual([null, 'mark mark-place', null, 'mark mark-place']);
});
