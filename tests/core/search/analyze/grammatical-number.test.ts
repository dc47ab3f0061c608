import { expect, test } from 'vitest';
import { stemOf } from '../../../../src/core/search/analyze/analyze-word';
import { numberStems } from '../../../../src/core/search/analyze/grammatical-number';
import { vocabularyOf } from './vocabulary-of';

test.each([
  ['صاروخ', 'صواريخ'],
  ['وزير', 'وزراء'],
  ['سلاح', 'أسلحة'],
  ['تقرير', 'تقارير'],
  ['قنبلة', 'قنابل'],
  ['مدرسة', 'مدارس'],
  ['كتيبة', 'كتائب'],
  ['قتيل', 'قتلى'],
  ['طالب', 'طلاب'],
  ['نائب', 'نواب'],
  ['طبيب', 'أطباء'],
  ['باب', 'أبواب'],
  ['رجل', 'رجال'],
  ['شهر', 'أشهر'],
  ['قائد', 'قادة'],
  ['النحات', 'نحاتون'],
  ['تمثاله', 'تماثيل'],
])('%s and %s lead to each other', (singular, plural) => {
  const vocabulary = vocabularyOf([singular, plural]);
  const [one, many] = [vocabulary.formOf(singular), vocabulary.formOf(plural)];
  expect(numberStems(one, vocabulary)).toContain(stemOf(many, vocabulary));
  expect(numberStems(many, vocabulary)).toContain(stemOf(one, vocabulary));
});

test('what has a sound plural is no broken one', () => {
  const vocabulary = vocabularyOf(['مقاتل', 'مقاتلين', 'مقتل']);
  expect(numberStems('مقاتل', vocabulary)).not.toContain(stemOf('مقتل', vocabulary));
});

test('persons of a verb lead to each other, a noun that looks like one does not', () => {
  const vocabulary = vocabularyOf(['تعاني', 'يعاني', 'تقدم', 'التقدم', 'يقدم']);
  expect(numberStems('تعاني', vocabulary)).toContain(stemOf('يعاني', vocabulary));
  expect(numberStems('تقدم', vocabulary)).not.toContain(stemOf('يقدم', vocabulary));
  expect(numberStems('يقدم', vocabulary)).not.toContain(stemOf('تقدم', vocabulary));
});

test('names have one number', () => {
  expect(numberStems('بوتين', vocabularyOf(['بوتين'], ['بوتين']))).toEqual([]);
});
