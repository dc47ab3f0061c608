import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stableJson } from '../../../src/core/corpus/stable-json';

test('the order of keys does not show', () => {
  expect(stableJson({ b: [{ d: 1, c: null }], a: 'x' })).toBe(stableJson({ a: 'x', b: [{ c: null, d: 1 }] }));
});

test('it says what JSON says', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    expect(JSON.parse(stableJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
  }));
});
