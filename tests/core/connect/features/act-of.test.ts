import { describe, expect, test } from 'vitest';
import { actOf } from '../../../../src/core/connect/features/act-of';
import { NEWS_ACTS } from '../../../../src/core/connect/features/news-acts';
import { fold } from '../../../../src/core/text/fold';

const act = (word: string): string | null => actOf(fold(word));

describe('one kind of act', () => {
  test.each([
    ['استقالت', 'وباستقالته', 'resign'],
    ['اعتقلت', 'ويعتقلون', 'arrest'],
    ['انسحبت', 'ينسحب', 'withdraw'],
    ['توفي', 'مصرعهم', 'die'],
    ['ارتفعت', 'بارتفاع', 'rise'],
    ['وألغت', 'يلغي', 'cancel'],
  ])('«%s» and «%s»', (one, other, wanted) => {
    expect([act(one), act(other)]).toEqual([wanted, wanted]);
  });
});

test.each(['قال', 'أعلنت', 'مدينة', 'الوزير'])('«%s» tells no act', (word) => {
  expect(act(word)).toBeNull();
});

test('no word stands in two rows', () => {
  const all = NEWS_ACTS.flatMap(([, words]) => words.split(' ').map((word) => fold(word)));
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
});
