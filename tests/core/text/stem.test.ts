import { expect, test } from 'vitest';
import { fold } from '../../../src/core/text/fold';
import { stem } from '../../../src/core/text/stem';

test.each([
  ['القوات', 'قو'],
  ['وبالقوات', 'بالقو'],
  ['للمدن', 'مدن'],
  ['المدن', 'مدن'],
  ['والأوكرانية', 'اوكران'],
  ['الأوكراني', 'اوكران'],
  ['بكورسك', 'بكورسك'],
  ['وفرنسا', 'فرنسا'],
  ['بوتين', 'بوت'],
  ['بولندا', 'بولندا'],
  ['واليابان', 'ياب'],
  ['ولد', 'ولد'],
  ['NATO', 'nato'],
  ['2025', '2025'],
])('%s stems to %s', (word, stemmed) => {
  expect(stem(fold(word))).toBe(stemmed);
});
