import { expect, test } from 'vitest';
import { independentVoices, type Voice } from '../../../src/core/connect/independent';

function voice(article: number, publisher: string | null, cited: readonly string[] = [], origin = article): Voice {
  return { origin: { article: origin, passage: 1 }, publisher, cited };
}

test('each article on its own word is a voice', () => {
  expect(independentVoices([])).toBe(0);
  expect(independentVoices([voice(0, 'org:a'), voice(1, 'org:b'), voice(2, null)])).toBe(3);
});

test('copies of one origin are one voice', () => {
  expect(independentVoices([voice(0, 'org:a'), voice(1, 'org:b', [], 0), voice(2, 'org:c', [], 0)])).toBe(1);
});

test('two that cite one outlet are one voice, and the outlet itself is the same', () => {
  expect(independentVoices([voice(0, 'org:a', ['org:reuters']), voice(1, 'org:b', ['org:reuters'])])).toBe(1);
  expect(independentVoices([voice(0, 'org:a', ['org:reuters']), voice(1, 'org:reuters')])).toBe(1);
  expect(independentVoices([voice(0, 'org:a', ['org:reuters']), voice(1, 'org:a', ['org:tass'])])).toBe(2);
});

test('voices join through what they share, in any order', () => {
  const voices = [voice(0, 'org:a', ['org:x']), voice(1, 'org:b', ['org:y']), voice(2, 'org:c', ['org:x', 'org:y'])];
  expect(independentVoices(voices)).toBe(1);
  expect(independentVoices([...voices].reverse())).toBe(1);
});
