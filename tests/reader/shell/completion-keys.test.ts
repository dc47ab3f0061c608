import { expect, test } from 'vitest';
import { stepped } from '../../../src/reader/features/shell/use-completion-keys';

test('arrows go round through the completions and the field', () => {
  expect([-1, 0, 1, 2].map((active) => stepped('ArrowDown', active, 3))).toEqual([0, 1, 2, -1]);
  expect([-1, 0, 1, 2].map((active) => stepped('ArrowUp', active, 3))).toEqual([2, -1, 0, 1]);
});

test('no other key moves', () => {
  for (const key of ['Enter', 'Escape', 'Tab', 'Home', 'ArrowRight', 'ا']) expect(stepped(key, 0, 3)).toBeNull();
});
