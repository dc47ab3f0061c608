import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleKey } from '../../../src/core/corpus/article-key';
import { COMPARE_SIDES, compareHref, formatCompare, parseCompare } from '../../../src/reader/state/compare-url';

const id = fc.stringMatching(/^[\p{L}\p{N}_-][\p{L}\p{N}_.-]{0,60}$/u);

test('every state comes back from its address', () => {
  const state = fc.record({ a: fc.option(id), b: fc.option(id), at: fc.option(fc.nat({ max: 99_999 })), side: fc.constantFrom(...COMPARE_SIDES) });
  fc.assert(fc.property(state, (one) => void expect(parseCompare(formatCompare(one))).toEqual(one)));
});

test('no string throws, and what is read is written again alike', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (search) => {
      const state = parseCompare(search);
      expect(parseCompare(formatCompare(state))).toEqual(state);
    }),
  );
});

test('an address names articles by their keys', () => {
  expect(compareHref('000_036cf05451b43afa', articleKey('مقال'), { passage: 7 })).toBe(`/compare?a=000_036cf05451b43afa&b=${articleKey('مقال')}&at=7`);
  expect(compareHref(null, null)).toBe('/compare');
  expect(parseCompare('a=&at=-1&side=c')).toEqual({ a: null, b: null, at: null, side: 'both' });
});
