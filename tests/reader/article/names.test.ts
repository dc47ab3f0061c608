import { expect, test } from 'vitest';
import { focusOf, mentionOf } from '../../../src/reader/features/article/focus';
import { nameInArticle } from '../../../src/reader/features/article/name-in-article';
import { mainNames, namesByType } from '../../../src/reader/features/article/names-by-type';
import { sampleArticle, sampleQuotation } from './sample-article';

const article = sampleArticle(
  [
    ['title', 'ترامب يلتقي بوتين'],
    ['body', 'قال ترمب وقال بوتين ثم قال ترمب'],
    ['related', 'اقرأ عن زيلينسكي وترامب'],
  ],
  { ترامب: ['PER', 'per:trump'], ترمب: ['PER', 'per:trump'], بوتين: ['PER', 'per:putin'], زيلينسكي: ['PER', 'per:zelensky'] },
);

test('counts look at the article itself alone', () => {
  const [persons, places] = namesByType(article);
  expect(persons?.names.map(({ entity, count, first }) => [entity.id, count, first])).toEqual([['per:trump', 3, 0], ['per:putin', 2, 1]]);
  expect(persons?.mentions).toBe(5);
  expect(places).toEqual({ type: 'LOC', names: [], mentions: 0 });
  expect(mainNames(article, 1).map(({ entity }) => entity.id)).toEqual(['per:trump']);
});

test('a card knows spellings, place in the row and neighbours of its name', () => {
  const name = nameInArticle(article, 2);
  expect(name).toMatchObject({ written: 'ترمب', count: 3, elsewhere: 1, ordinal: 2, total: 3, previous: 0, next: 4 });
  expect(name?.spellings).toEqual([{ text: 'ترمب', count: 2 }, { text: 'ترامب', count: 1 }]);
  expect(nameInArticle(article, 4)).toMatchObject({ ordinal: 3, next: null });
  expect(nameInArticle(article, 6)).toMatchObject({ written: 'ترامب', ordinal: 1, total: 1, previous: null, next: null });
  expect(nameInArticle(article, 99)).toBeNull();
});

test('a card counts the stances of its words', () => {
  const speaker = { kind: 'named' as const, entity: 'per:trump' as const, span: null, implicit: false };
  const quotations = (['denies', 'neutral', 'denies'] as const).map((stance) => sampleQuotation(article, 'ثم', { stance, speaker }));
  expect(nameInArticle({ ...article, quotations }, 0)?.stances).toEqual([{ stance: 'denies', count: 2 }, { stance: 'neutral', count: 1 }]);
});

test('an address names each mention, and finds it again', () => {
  for (const index of article.mentions.keys()) expect(mentionOf(article, focusOf(article, index))).toBe(index);
  expect(mentionOf(article, { entity: 'per:trump', nth: 9 })).toBeNull();
  expect(mentionOf(article, null)).toBeNull();
  expect(focusOf(article, 99)).toBeNull();
});
