import { expect, test } from 'vitest';
import type { Correction } from '../../../src/core/corrections/correction';
import { formatCorrections } from '../../../src/core/corrections/corrections-file';
import { CORRECTIONS_KEY, createCorrectionStore, DAMAGED_KEY, type CorrectionStorage } from '../../../src/reader/data/correction-store';

const CORRECTION: Correction = { kind: 'not-a-name', entity: { id: 'per:a', type: 'PER', ar: 'أ', latin: null }, spelling: 'أ', article: null };
const MADE = { kind: 'made', correction: CORRECTION } as const;

function storageOf(values: Map<string, string>): CorrectionStorage {
  return { getItem: (key) => values.get(key) ?? null, setItem: (key, value) => void values.set(key, value), removeItem: (key) => void values.delete(key) };
}

test('keeps what was changed, and takes it back to the very bytes', () => {
  const values = new Map([[CORRECTIONS_KEY, formatCorrections([])]]);
  const store = createCorrectionStore(() => storageOf(values));
  const before = values.get(CORRECTIONS_KEY);
  store.change([CORRECTION], MADE);
  expect(createCorrectionStore(() => storageOf(values)).read().corrections).toEqual([CORRECTION]);
  store.undo();
  expect(store.read().corrections).toEqual([]);
  expect(values.get(CORRECTIONS_KEY)).toBe(before);
});

test('what cannot be read is kept aside, also when something new is kept', () => {
  const values = new Map([[CORRECTIONS_KEY, '{"half":']]);
  const store = createCorrectionStore(() => storageOf(values));
  expect(store.read()).toMatchObject({ corrections: [], damaged: '{"half":' });
  store.change([CORRECTION], MADE);
  expect(values.get(DAMAGED_KEY)).toBe('{"half":');
  const later = createCorrectionStore(() => storageOf(values));
  expect(later.read()).toMatchObject({ corrections: [CORRECTION], damaged: '{"half":' });
  later.dropDamaged();
  expect([later.read().damaged, values.has(DAMAGED_KEY)]).toEqual([null, false]);
});

test('works without storage, and says that nothing is kept', () => {
  const store = createCorrectionStore(() => {
    throw new Error('forbidden');
  });
  store.change([CORRECTION], MADE);
  expect(store.read()).toMatchObject({ corrections: [CORRECTION], kept: false });
});

test('tells its listeners of every change, and takes over what another tab stored', () => {
  const values = new Map<string, string>();
  const store = createCorrectionStore(() => storageOf(values));
  let told = 0;
  const end = store.subscribe(() => (told += 1));
  store.change([CORRECTION], MADE);
  values.set(CORRECTIONS_KEY, formatCorrections([]));
  store.reload();
  end();
  store.change([CORRECTION], MADE);
  expect(told).toBe(2);
  expect(store.read().revision).toBe(3);
});
