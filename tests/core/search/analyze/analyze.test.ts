import { expect, test } from 'vitest';
import { analyze } from '../../../../src/core/search/analyze/analyze';
import type { Vocabulary } from '../../../../src/core/search/analyze/vocabulary';

const COUNTS = new Map(Object.entries({ قوات: 5, مدينه: 6, وزاره: 9, زاره: 1, وزير: 4, قال: 3, وقال: 4, فيديو: 2, بعد: 1 }));
const NAMES = new Set(['بوتين', 'لندن', 'فرنسا', 'كورسك', 'بولندا', 'الكرملين', 'كرملين', 'ليبيا']);
const vocabulary: Vocabulary = { frequency: (form) => COUNTS.get(form) ?? 0, isName: (form) => NAMES.has(form) };

function bareOf(word: string): string | undefined {
  return analyze(word, vocabulary)[0]?.bare;
}

function stemOf(word: string): string | null | undefined {
  return analyze(word, vocabulary)[0]?.stem;
}

test.each([
  ['وبالقوات', 'القوات'],
  ['للكرملين', 'الكرملين'],
  ['للمدن', 'المدن'],
  ['لبوتين', 'بوتين'],
  ['وفرنسا', 'فرنسا'],
  ['بكورسك', 'كورسك'],
  ['لندن', 'لندن'],
  ['بولندا', 'بولندا'],
  ['لليبيا', 'ليبيا'],
  ['وزارة', 'وزاره'],
  ['وقال', 'قال'],
  ['فيديو', 'فيديو'],
  ['لمدينة', 'مدينه'],
])('%s is %s without particles', (word, bare) => {
  expect(bareOf(word)).toBe(bare);
});

test.each([
  [['وبالقوات', 'القوات', 'قوات']],
  [['وزير', 'الوزير', 'والوزير', 'للوزير']],
  [['لبوتين', 'بوتين', 'وبوتين']],
  [['والأوكرانية', 'الأوكراني', 'أوكرانيين']],
  [['الكرملين', 'كرملين', 'للكرملين']],
])('%j have one stem', (family) => {
  expect(new Set(family.map(stemOf)).size).toBe(1);
});

test('على and علي are two words, whatever hangs on them', () => {
  const forms = ['على', 'وعلى', 'عَلَى'].map((word) => analyze(word, vocabulary)[0]?.form);
  expect(new Set(forms).size).toBe(1);
  expect(analyze('علي', vocabulary)[0]?.form).not.toBe(forms[0]);
  expect(analyze('على', vocabulary)[0]?.stem).toBeNull();
});

test('offsets are those of the text', () => {
  const text = 'قال: «أيضــًا» 2024';
  expect(analyze(text, vocabulary, { start: 4, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual(['أيضــًا', '2024']);
});
