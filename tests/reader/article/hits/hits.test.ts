import { expect, test } from 'vitest';
import type { Marker } from '../../../../src/core/search/corpus-source';
import { findHits } from '../../../../src/reader/features/article/hits/find-hits';
import { placedHit } from '../../../../src/reader/features/article/hits/placed-hit';
import { sampleArticle } from '../sample-article';

const article = sampleArticle([['related', 'اقرأ عن كورسك'], ['title', 'معارك كورسك'], ['body', 'قال بوتين إن كورسك بعيدة'], ['body', 'لا شيء هنا']], { بوتين: ['PER', 'per:putin'] });
const marker: Marker = { parts: [{ words: ['كورسك'], entities: ['per:putin'], phrases: [] }] };

test('hits are walked through the own passages first, then through what was set aside', () => {
  const hits = findHits(article, marker);
  expect(hits.map(({ start, end }) => article.text.slice(start, end))).toEqual(['كورسك', 'بوتين', 'كورسك', 'كورسك']);
  expect(hits.map((_, index) => placedHit(article, hits, index)?.block)).toEqual([1, 2, 2, 0]);
});

test('there is no hit beyond the last', () => {
  expect(placedHit(article, findHits(article, marker), 4)).toBeNull();
});
