import { expect, test } from 'vitest';
import { COMMON_WORDS } from '../../../src/core/lexicon/common-words';
import { AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES } from '../../../src/core/lexicon/given-names';
import { fold } from '../../../src/core/text/fold';

test('the lists hold the first names of the world’s news', () => {
  expect(GIVEN_NAMES.size).toBeGreaterThanOrEqual(2200);
});

test('every first name is folded, in Arabic letters', () => {
  expect([...GIVEN_NAMES, ...AMBIGUOUS_GIVEN_NAMES].filter((name) => fold(name) !== name || !/^[ء-ي]{2,}$/.test(name))).toEqual([]);
});

test('a first name that is an ordinary word is known to be one', () => {
  expect([...GIVEN_NAMES].filter((name) => COMMON_WORDS.has(name) && !AMBIGUOUS_GIVEN_NAMES.has(name))).toEqual([]);
});
