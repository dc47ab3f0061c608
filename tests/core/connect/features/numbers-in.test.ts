import { expect, test } from 'vitest';
import { numbersIn } from '../../../../src/core/connect/features/numbers-in';

function texts(text: string): readonly string[] {
  return numbersIn(text, { start: 0, end: text.length }).map((number) => number.text);
}

test.each([
  ['أسر 430 جنديًا', 'أسر ٤٣٠ أسيرا', ['430']],
  ['مساحتها 1376 كيلومتراً مربعاً', 'مساحتها ١٬٣٧٦ كم²', ['1376 km2']],
  ['أكثر من 86% من الأراضي', 'أكثر من ٨٦ في المئة من الأراضي', ['86%']],
  ['أربعمئة وثلاثين جنديا', '430 جنديا', ['430']],
  ['5 آلاف دولار', '5,000 دولار', ['5000 USD']],
])('«%s» and «%s» tell one number', (a, b, numbers) => {
  expect(texts(a)).toEqual(numbers);
  expect(texts(b)).toEqual(numbers);
});

test('small numbers say little without a measure', () => {
  expect(texts('ثلاث بلدات')).toEqual([]);
  expect(texts('5 كيلومترات')).toEqual(['5 km']);
});
