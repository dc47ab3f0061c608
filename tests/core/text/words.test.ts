import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '../../../src/core/text/words';

const said = (text: string): string[] => words(text).map((word) => word.text);

test.each([
  ['قال الرئيس، أمس: «نعم».', ['قال', 'الرئيس', 'أمس', 'نعم']],
  ['لـ"رويترز"', ['لـ', 'رويترز']],
  ['بتاريخ 28 فبراير 2025م', ['بتاريخ', '28', 'فبراير', '2025', 'م']],
  ['عام2024', ['عام', '2024']],
  ['بلغت 1,376.5 كيلومتراً و٣٫٥٪', ['بلغت', '1,376.5', 'كيلومتراً', 'و', '٣٫٥']],
  ['طراز Buk-M1 وiskander-m', ['طراز', 'Buk-M1', 'و', 'iskander-m']],
  ['L’Équipe 2014-2015 F-16', ['L’Équipe', '2014', '2015', 'F-16']],
  ['ف. بوتين', ['ف', 'بوتين']],
  ['«إف-16»', ['إف', '16']],
  ['أيضــًا', ['أيضــًا']],
  ['', []],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test('a span keeps offsets of the whole text', () => {
  expect(words('قال بوتين نعم', { start: 4, end: 9 })).toEqual([{ start: 4, end: 9, text: 'بوتين' }]);
});

test('each word is its own slice, in order, without overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      for (const word of words(text)) {
        expect(word.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(word.start, word.end)).toBe(word.text);
        last = word.end;
      }
    }),
  );
});

test('a megabyte without a space takes no more than linear time', () => {
  const started = performance.now();
  expect(said("a'".repeat(500_000))).toHaveLength(1);
  expect(said('1.'.repeat(500_000))).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(3000);
});
