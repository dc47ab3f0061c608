import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantities, quantityLabel } from '../../../src/core/text/numbers';

const CASES: readonly (readonly [text: string, labels: readonly string[]])[] = [
  ['إن مساحتها بلغت 1376 كيلومتراً مربعاً (530 ميلاً مربعاً) في ذروتها', ['1376 km2', '530 mi2']],
  ['«1,376 كم²» و«١٬٣٧٦ كلم مربع» و1376 كيلومتر مربع', ['1376 km2', '1376 km2', '1376 km2']],
  ['أكثر من 86% من الأراضي، أو ٨٦٪، أو %86، أو 86 في المئة، أو 86 بالمائة', ['86%', '86%', '86%', '86%', '86%']],
  ['أسر 430 جنديًا أوكرانيًا', ['430 soldiers']],
  ['خمسة عشر جنديا ومئة وعشرين قتيلا', ['15 soldiers', '120 dead']],
  ['ثلاثة آلاف و500 طن، و٣ ملايين و200 ألف لاجئ', ['3500 t', '3200000 refugees']],
  ['1.5 مليون دولار ومليوني يورو', ['1500000 USD', '2000000 EUR']],
  ['ثلاثمئة وخمسة وستين يوما', ['365 days']],
  ['استعادت قريتين وثلاث بلدات أخرى', ['2 villages', '3 towns']],
  ['178 طائرة بدون طيار و161 انفجارات', ['178 drones', '161 explosions']],
];

const NO_NUMBERS: readonly string[] = ['حوالي خُمس مساحة البلاد', 'مقاتلات F-16 وصواريخ iskander-m', 'منذ عام 2014', 'عشرات القتلى ومئات الجرحى', 'وصل بوتين إلى فلسطين', 'عند الساعة 12:30', 'مدير تحرير الصحيفة'];

test.each(CASES)('%s', (text, labels) => {
  expect(quantities(text).map(quantityLabel)).toEqual(labels);
});

test.each(NO_NUMBERS)('no number: %s', (text) => {
  expect(quantities(text)).toEqual([]);
});

test('the span holds the number with what it counts, and no particle', () => {
  const text = 'وثلاث مركبات، و14 شخصًا';
  expect(quantities(text).map(({ start, end }) => text.slice(start, end))).toEqual(['ثلاث مركبات', '14 شخصًا']);
});

test('a number at the end of a line counts nothing of the next one', () => {
  expect(quantities('مقاتلات 16\nالقوات').map(quantityLabel)).toEqual(['16']);
});

test('what lies apart is left out', () => {
  const text = 'في 6 أغسطس 430 جنديا';
  expect(quantities(text, undefined, [{ start: 3, end: 11 }]).map(quantityLabel)).toEqual(['430 soldiers']);
});

test('spans are in order, inside the text and do not overlap, in any text', () => {
  const word = fc.constantFrom('430', '٨٦', '%', 'مئة', 'وعشرين', 'ألف', 'آلاف', 'و', 'جنديا', 'كم', '²', 'مليون', '1,376', '\n', 'قريتين', 'خمسة');
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 12 }), (parts) => {
      const text = parts.join(' ');
      let end = 0;
      for (const quantity of quantities(text)) {
        expect(quantity.start).toBeGreaterThanOrEqual(end);
        expect(quantity.end).toBeGreaterThan(quantity.start);
        expect(quantity.end).toBeLessThanOrEqual(text.length);
        end = quantity.end;
      }
    }),
  );
});
