import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_BREAK_SPACE, RIGHT_TO_LEFT_MARK, TATWEEL, ZERO_WIDTH_NON_JOINER } from '../../../src/core/text/code-points';
import { fold, foldWithMap } from '../../../src/core/text/fold';

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'أإآٱاىئؤةهكک٣۳ـًٌَّْ لﻻﷺBé؛،'.split('')) }));

test.each([
  ['أإآٱ', 'اااا'],
  ['مستشفى', 'مستشفي'],
  ['مسؤول', 'مسوول'],
  ['رئيس', 'رييس'],
  ['سودجا المدينة', 'سودجا المدينه'],
  ['مُفاجئةٌ', 'مفاجيه'],
  [`أيضــ${TATWEEL}ًا`, 'ايضا'],
  ['٢٠٢٥ و۲۰۲۵', '2025 و2025'],
  ['Kryvyi RIH É', 'kryvyi rih e'],
  ['ک ی', 'ك ي'],
  [`كتاب${ZERO_WIDTH_NON_JOINER}ها${RIGHT_TO_LEFT_MARK}`, 'كتابها'],
  [`ا${NO_BREAK_SPACE}ب`, 'ا ب'],
  ['ﻛﺘﺎﺏ ﻻ', 'كتاب لا'],
])('%s folds to %s', (written, folded) => {
  expect(fold(written)).toBe(folded);
});

test('composed and decomposed letters fold alike', () => {
  for (const word of ['أوكرانيا', 'مسؤول', 'رئيس', 'آخر', 'Müller']) expect(fold(word.normalize('NFD'))).toBe(fold(word.normalize('NFC')));
});

test('folding is idempotent, and the map leads back into the text', () => {
  fc.assert(
    fc.property(text, (written) => {
      const { folded, map } = foldWithMap(written);
      expect(folded).toBe(fold(written));
      expect(fold(folded)).toBe(folded);
      expect(map.length).toBe(folded.length + 1);
      expect(map[folded.length]).toBe(written.length);
      for (let i = 0; i < folded.length; i += 1) {
        expect(fold(written.charAt(map[i] ?? -1))).toContain(folded.charAt(i));
        expect((map[i] ?? 0) <= (map[i + 1] ?? -1)).toBe(true);
      }
    }),
  );
});
