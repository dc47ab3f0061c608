import { describe, expect, test } from 'vitest';
import { cite } from '../../../../src/core/anchor/cite/cite';
import type { Cited } from '../../../../src/core/anchor/cite/cited';
import { quoted } from '../../../../src/core/anchor/cite/nested-marks';
import { CITED } from './cited-sample';

test('an Arabic citation', () => {
  expect(cite(CITED, 'ar')).toBe('«قال “نعم”»\nالشرق، «عنوان»، 12 مارس 2025، الفقرة 3\nhttps://example.org/a/x?p=1');
});

test('an English citation of the same words, with the name that English readers know', () => {
  expect(cite({ ...CITED, publisher: { name: 'الشرق', latin: 'Asharq' } }, 'en')).toBe('“قال ‘نعم’”\nAsharq, “عنوان”, 12 March 2025, para. 3\nhttps://example.org/a/x?p=1');
});

const DATE = { from: '2025-04-26', to: '2025-04-28', evidence: { by: 'editor', id: 'sidecar', words: null, score: null } } as const;

test.each<[string, Partial<Cited>, string, string]>([
  ['what is unknown is said', { publisher: null, date: null }, 'الناشر غير معروف، «عنوان»، التاريخ غير معروف، الفقرة 3', 'publisher unknown, “عنوان”, date unknown, para. 3'],
  ['an estimated date', { date: { ...DATE, certainty: 'editor' } }, 'الشرق، «عنوان»، 26 أبريل 2025 – 28 أبريل 2025 (بتقدير المحرّر)، الفقرة 3', 'الشرق, “عنوان”, 26 April 2025 – 28 April 2025 (editor’s estimate), para. 3'],
  ['an inferred day', { date: { ...DATE, to: DATE.from, certainty: 'inferred' } }, 'الشرق، «عنوان»، 26 أبريل 2025 (تاريخ مستنتَج)، الفقرة 3', 'الشرق, “عنوان”, 26 April 2025 (date inferred), para. 3'],
  ['two paragraphs', { paragraphs: [3, 4] }, 'الشرق، «عنوان»، 12 مارس 2025، الفقرتان 3 و4', 'الشرق, “عنوان”, 12 March 2025, paras 3–4'],
  ['many paragraphs', { paragraphs: [3, 7] }, 'الشرق، «عنوان»، 12 مارس 2025، الفقرات من 3 إلى 7', 'الشرق, “عنوان”, 12 March 2025, paras 3–7'],
  ['a title without number', { paragraphs: null }, 'الشرق، «عنوان»، 12 مارس 2025', 'الشرق, “عنوان”, 12 March 2025'],
  ['a title that was made', { generated: true }, 'الشرق، [عنوان]، 12 مارس 2025، الفقرة 3', 'الشرق, [عنوان], 12 March 2025, para. 3'],
])('%s', (_, more, ar, en) => {
  expect([cite({ ...CITED, ...more }, 'ar').split('\n')[1], cite({ ...CITED, ...more }, 'en').split('\n')[1]]).toEqual([ar, en]);
});

describe('marks inside marks', () => {
  test.each([
    ['قال «نعم»', '«قال “نعم”»', '“قال ‘نعم’”'],
    ['قال "نعم" ثم "لا"', '«قال “نعم” ثم “لا”»', '“قال ‘نعم’ ثم ‘لا’”'],
    ['بـ”النصر” هذا', '«بـ“النصر” هذا»', '“بـ‘النصر’ هذا”'],
    ['قال ”نعم“.', '«قال “نعم”.»', '“قال ‘نعم’.”'],
    ['قال «ردّ “لا” ثم»', '«قال “ردّ ‘لا’ ثم”»', '“قال ‘ردّ “لا” ثم’”'],
    ['نعم» قال الرجل', '«نعم” قال الرجل»', '“نعم’ قال الرجل”'],
    ['قال «نعم\nوقال «لا»', '«قال “نعم\nوقال “لا”»', '“قال ‘نعم\nوقال ‘لا’”'],
  ])('%s', (text, ar, en) => {
    expect([quoted(text, 'ar'), quoted(text, 'en')]).toEqual([ar, en]);
  });
});
