import { expect, test } from 'vitest';
import { fingerprint, fingerprintHex } from '../../../src/core/text/fingerprint';

test('is the same on every machine', () => {
  expect(fingerprintHex('')).toBe(fingerprintHex(''));
  expect(fingerprint('بوتين')).toMatchInlineSnapshot(`799123390`);
});

test('thousands of short texts do not collide', () => {
  const texts = Array.from({ length: 5000 }, (_, i) => `فقرة ${i}`);
  expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
});

test('is written as eight hexadecimal digits', () => {
  for (const text of ['', 'a', 'كورسك', 'x'.repeat(1000)]) expect(fingerprintHex(text)).toMatch(/^[0-9a-f]{8}$/);
});
