import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createPreferenceStore, STORAGE_KEY } from '../../../src/reader/state/preference-store';
import { DEFAULT_PREFERENCES, DIGITS, FACES, formatPreferences, LANGUAGES, MEASURES, parsePreferences, THEMES } from '../../../src/reader/state/preferences';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const preferences = fc.record({
  language: fc.option(fc.constantFrom(...LANGUAGES)),
  theme: fc.constantFrom(...THEMES),
  face: fc.constantFrom(...FACES),
  size: fc.integer({ min: 16, max: 34 }),
  lineHeight: fc.constantFrom(1.5, 1.9, 2.4),
  measure: fc.constantFrom(...MEASURES),
  digits: fc.constantFrom(...DIGITS),
});

test('preferences come back from storage', () => {
  fc.assert(fc.property(preferences, (value) => void expect(parsePreferences(formatPreferences(value))).toEqual(value)));
});

test('whatever storage holds, there are preferences', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (stored) => void expect(formatPreferences(parsePreferences(stored))).not.toBe('')));
  expect(parsePreferences('{"size":900,"theme":"dark","measure":7}')).toEqual({ ...DEFAULT_PREFERENCES, theme: 'dark' });
  expect(parsePreferences('[]')).toEqual(DEFAULT_PREFERENCES);
  expect(parsePreferences(null)).toEqual(DEFAULT_PREFERENCES);
});

test('a change is told and kept', () => {
  const kept = new Map<string, string>();
  const store = createPreferenceStore(() => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }));
  let told = 0;
  const end = store.subscribe(() => (told += 1));
  store.change({ theme: 'sepia' });
  expect(store.read().theme).toBe('sepia');
  expect(parsePreferences(kept.get(STORAGE_KEY) ?? null).theme).toBe('sepia');
  end();
  store.reset();
  expect(told).toBe(1);
  expect(store.read()).toEqual(DEFAULT_PREFERENCES);
});

test('forbidden storage is survived', () => {
  const store = createPreferenceStore(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  store.change({ size: 30 });
  expect(store.read().size).toBe(30);
});

test('what another tab stored is taken over', () => {
  const kept = new Map<string, string>();
  const store = createPreferenceStore(() => ({ getItem: (key) => kept.get(key) ?? null, setItem: () => undefined }));
  kept.set(STORAGE_KEY, '{"theme":"dark"}');
  store.reload();
  expect(store.read().theme).toBe('dark');
});
