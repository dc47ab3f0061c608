import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLOURS } from '../../../src/core/anchor/saved/saved-passage';
import { formatPassages, parsePassages } from '../../../src/reader/state/passages-url';

test('every state comes back from its address', () => {
  fc.assert(
    fc.property(fc.record({ colour: fc.option(fc.constantFrom(...COLOURS)), text: fc.string({ unit: 'grapheme', maxLength: 50 }).map((text) => text.slice(0, 200).replace(/\p{Cs}/gu, '')) }), (state) => {
      expect(parsePassages(formatPassages(state))).toEqual(state);
    }),
  );
});

test('no string throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (search) => void expect(parsePassages(search).text.length).toBeLessThanOrEqual(200)));
});

test('everything has a bare address', () => {
  expect(formatPassages({ colour: null, text: '' })).toBe('');
  expect(parsePassages('?colour=purple')).toEqual({ colour: null, text: '' });
});
