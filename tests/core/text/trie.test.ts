import { expect, test } from 'vitest';
import { buildTrie, longestMatch } from '../../../src/core/text/trie';

const TRIE = buildTrie([
  [['البحر'], 'sea'],
  [['البحر', 'الاسود'], 'black-sea'],
  [['البحر', 'الاسود'], 'black-sea-fleet-base'],
  [['شمال'], 'north'],
  [['شمال', 'شرق', 'سوريا'], 'rojava'],
  [[], 'never'],
] as const);

test('the longest row wins, with every value it has', () => {
  expect(longestMatch(TRIE, ['في', 'البحر', 'الاسود'], 1)).toEqual({ length: 2, values: ['black-sea', 'black-sea-fleet-base'] });
});

test('a row begun and not ended falls back to the shorter one', () => {
  expect(longestMatch(TRIE, ['شمال', 'شرق', 'كييف'], 0)).toEqual({ length: 1, values: ['north'] });
});

test('the first token can be given without its proclitic', () => {
  expect(longestMatch(TRIE, ['والبحر', 'الاسود'], 0)).toBeNull();
  expect(longestMatch(TRIE, ['والبحر', 'الاسود'], 0, 'البحر')?.length).toBe(2);
});

test('no tokens, no match', () => {
  expect(longestMatch(TRIE, [], 0)).toBeNull();
});
