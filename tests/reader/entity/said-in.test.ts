import { expect, test } from 'vitest';
import type { Stance } from '../../../src/core/model/annotation';
import { articleCard } from '../../../src/core/corpus/article-card';
import { saidIn, stancesOf } from '../../../src/reader/features/entity/said/said-in';
import { sampleArticle, sampleQuotation } from '../article/sample-article';

const plain = sampleArticle([['lead', 'قال فلان كذا ثم نفى ذلك'], ['body', 'وأكد هذا'], ['caption', 'صورته']]);
const said = (words: string, stance: Stance) => sampleQuotation(plain, words, { stance, speaker: { kind: 'named', entity: 'per:fulan', span: null, implicit: true } });
const read = (quotations: readonly ReturnType<typeof said>[]) => ({ article: { ...plain, quotations }, card: articleCard(plain, 0, '') });

test('the sayings of somebody are told article by article, without those where he says nothing', () => {
  const found = saidIn([read([said('كذا', 'neutral'), said('ذلك', 'denies'), said('هذا', 'neutral')]), read([]), read([said('صورته', 'affirms')])], 'per:fulan');
  expect(found.map(({ passages, stances }) => [passages.length, stances])).toEqual([[2, ['neutral', 'denies']]]);
});

test('stances are counted by the passages in which they stand, none twice', () => {
  const found = saidIn([read([said('كذا', 'neutral'), said('فلان', 'neutral'), said('ذلك', 'denies'), said('هذا', 'neutral')])], 'per:fulan');
  expect(stancesOf(found)).toEqual([{ stance: 'neutral', count: 2 }, { stance: 'denies', count: 1 }]);
});
