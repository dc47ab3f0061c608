import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { detached } from '../../../src/core/text/detached';

const TEXTS = 200;
const LETTERS = 100_000;

test('a detached part is the same text and does not keep the whole', () => {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  expect(detached('قال 😀 \ud800 '.repeat(1000))).toBe('قال 😀 \ud800 '.repeat(1000));
  expect(detached('')).toBe('');
  gc();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: TEXTS }, (_, at) => detached(`مكتب الأمم المتحدة ${String(at)} `.repeat(LETTERS / 20).slice(7, 40)));
  gc();
  expect(kept).toHaveLength(TEXTS);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(TEXTS * LETTERS * 0.1);
});
