import { expect, test } from 'vitest';
import { readNewsfane } from '../../../src/build/train/read-newsfane';

const HEADER = '#token\tsegmentation\tfine_tags\tcoarse_tag';

test('titles, kinds of place and kinds of medium lie outside of names', () => {
  expect(tagged('الرئيس\tP B-PER Politician', 'فلان\tP I-PER Politician')).toEqual('O B-PER');
  expect(tagged('نهر\tP B-LOC Water-Body', 'النيل\tP I-LOC Water-Body')).toEqual('O B-LOC');
  expect(tagged('صحيفة\tP B-ORG Media', 'البلاد\tP I-ORG Media')).toEqual('O B-ORG');
  expect(tagged('شركة\tP B-ORG Commercial', 'البلاد\tP I-ORG Commercial')).toEqual('B-ORG I-ORG');
});

test('what rules find by its head is left to them', () => {
  expect(tagged('الحكومة\tP B-ORG Government', 'قال\tP O')).toEqual('O O');
});

test('a nation that plays is a place, a club is none', () => {
  expect(tagged('قطر\tP B-LOC Nation', 'على\tP O', 'قطر\tP B-ORG Sports', 'و\tP O', 'النجمة\tP B-ORG Sports')).toEqual('B-LOC O B-LOC O B-ORG');
});

test('a word that the alignment left without tag is open, a mark is outside; a full stop ends a sentence', () => {
  expect(tagged('كلمة\tP _', '.\tP _', 'فلان\tP B-PER Artist')).toEqual('? O | B-PER');
});

/** Tags of rows written as `word\tP TAG CLASS`. */
function tagged(...rows: readonly string[]): string {
  const lines = rows.map((row) => {
    const [word = '', rest = ''] = row.split('\tP ');
    const [tag = '', fine] = rest.split(' ');
    return [word, word, fine === undefined ? tag : `${tag.slice(0, 2)}${fine}`, tag].join('\t');
  });
  return readNewsfane([HEADER, ...lines].join('\n')).map((sentence) => sentence.map(({ tag }) => tag).join(' ')).join(' | ');
}
