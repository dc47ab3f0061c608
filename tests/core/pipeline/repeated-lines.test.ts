import { expect, test } from 'vitest';
import { repeatedLines } from '../../../src/core/pipeline/repeated-lines';

const story = (name: string): readonly string[] => Array.from({ length: 6 }, (_, at) => `${name} paragraph ${at} with words enough to be a paragraph`);

test('a line of two unrelated seeds is furniture', () => {
  expect([...repeatedLines([[...story('a'), 'share'], [...story('b'), 'share'], story('c')])]).toEqual(['share']);
});

test('a line twice in one seed is not', () => {
  expect(repeatedLines([[...story('a'), 'share', 'share'], story('b')]).size).toBe(0);
});

test('the paragraphs of a reprint are not', () => {
  expect(repeatedLines([story('a'), [...story('a'), 'source: somewhere'], story('b')]).size).toBe(0);
});

test('the furniture of a reprint and a stranger is', () => {
  expect([...repeatedLines([[...story('a'), 'share'], [...story('a'), 'share'], [...story('b'), 'share']])]).toEqual(['share']);
});

test('a line of very many seeds is', () => {
  const seeds = Array.from({ length: 30 }, (_, at) => [...story(String(at)), 'all rights reserved']);
  expect([...repeatedLines(seeds)]).toEqual(['all rights reserved']);
});
