import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleKey } from '../../../src/core/corpus/article-key';

test('a plain id is its own key', () => {
  for (const id of ['000_036cf05451b43afa', 'a', 'A-1.b', '_x']) expect(articleKey(id)).toBe(id);
});

test('any other id gets a key that stays the same for ever', () => {
  expect(articleKey('خبر')).toBe('~127wlkl0qq8kl1');
  expect(articleKey('a'.repeat(21))).toBe('~0sa82370f047i4');
});

test('a key is short and needs no escape', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\p{L}\p{N}_-][\p{L}\p{N}_.-]{0,127}$/u), (id) => {
      expect(articleKey(id)).toMatch(/^~?[A-Za-z0-9_.-]{1,20}$/);
      expect(articleKey(id).length).toBeLessThanOrEqual(20);
    }),
  );
});

test('like ids have unlike keys', () => {
  const ids = Array.from({ length: 50_000 }, (_, i) => `خبر عاجل رقم ${String(i)}`.replaceAll(' ', '_'));
  expect(new Set(ids.map(articleKey)).size).toBe(ids.length);
});
