import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzeWord } from '../../../../src/core/search/analyze/analyze-word';
import { writtenWord } from '../../../../src/core/search/analyze/written-word';
import { vocabularyOf } from './vocabulary-of';

const TEXT = 'القوات قوات مدينة مدنه رفع رفعت أضاف قال قالت يقول قرية قوة حلفاء أعضاء لقاء مستشفى حكومة دولة الوزارة وزارة فكرة الفكرة كرة لجنة اللجنة جنة واحد الواحد أحد بيان البيان كامل الكامل أمل وصل اسم حزب مدون مدونون مدونين مدة رئيس نسبة موظفين';
const vocabulary = vocabularyOf(TEXT.split(' '), ['بوتين', 'لبنان', 'علي', 'الناتو']);

function of(word: string): ReturnType<typeof analyzeWord> {
  return analyzeWord(writtenWord(word), vocabulary);
}

test.each([
  ['وأضاف', 'اضاف'],
  ['لحزب', 'حزب'],
  ['باسم', 'اسم'],
  ['والناتو', 'الناتو'],
  ['لبوتين', 'بوتين'],
  ['سيقول', 'يقول'],
  ['وسيقول', 'يقول'],
  ['بنسبة', 'نسبه'],
])('%s is %s with a particle', (word, bare) => {
  expect(of(word).bare).toBe(bare);
});

test.each(['لبنان', 'فكرة', 'لجنة', 'واحد', 'واحدا', 'بيان', 'كامل', 'كاملا', 'وزارة', 'فرد', 'بنات', 'وردة', 'كان'])('%s is whole', (word) => {
  const { form, bare } = of(word);
  expect(bare).toBe(form);
});

test.each([
  [['القوات', 'قواته', 'قواتهم', 'وقواتها', 'لقواتنا', 'بقواتهما']],
  [['حكومة', 'حكومته', 'حكومتهم']],
  [['حلفاء', 'حلفائها', 'حلفاؤه']],
  [['أعضاء', 'أعضائه', 'أعضاؤها']],
  [['لقاء', 'لقائه']],
  [['مستشفى', 'مستشفاه']],
  [['قرية', 'القريتين', 'قريتان']],
  [['موظفين', 'موظفيها']],
  [['قال', 'قالت', 'وقال', 'قالوا']],
  [['مدون', 'مدونون', 'المدونين']],
  [['انسحب', 'انسحبت', 'انسحبوا']],
  [['حمولة', 'حمولتها']],
  [['جفاف', 'جفافا', 'الجفاف']],
  [['رواتب', 'رواتبهم']],
  [['يعترض', 'يعترضون', 'يعترضوا']],
])('%j have one stem', (family) => {
  expect(new Set(family.map((word) => of(word).stem)).size).toBe(1);
});

test.each([
  ['مدون', 'مدة'],
  ['فكرة', 'كرة'],
  ['لجنة', 'جنة'],
  ['علي', 'على'],
  ['الي', 'إلى'],
  ['كان', 'كرة'],
])('%s and %s have two', (one, other) => {
  expect(of(one).stem ?? of(one).form).not.toBe(of(other).stem ?? of(other).form);
});

test('a query takes what the index made of a word', () => {
  const indexed = { ...vocabulary, indexed: (form: string) => (form === 'وفكره' ? { bare: 'فكره', stem: 'فكر' } : null) };
  expect(analyzeWord('وفكرة', indexed)).toEqual({ form: 'وفكره', bare: 'فكره', stem: 'فكر' });
});

test('every written word has a form, a bare form within it, and a stem unless it is a function word', () => {
  const letters = fc.constantFrom(...'ابتلكوفسيهنمةىأءًُ', 'ال', 'قوات', 'a', '1');
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 8 }), (parts) => {
      const written = writtenWord(parts.join(''));
      if (written === '') return;
      const { form, bare, stem } = analyzeWord(written, vocabulary);
      expect(form).not.toBe('');
      expect(bare).not.toBe('');
      expect(stem).not.toBe('');
      expect(analyzeWord(written, vocabulary)).toEqual({ form, bare, stem });
    }),
    { numRuns: 2_000 },
  );
});
