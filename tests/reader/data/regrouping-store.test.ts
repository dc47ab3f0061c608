import { expect, test } from 'vitest';
import type { Regrouping } from '../../../src/core/claims/regroup';
import type { ActStorage } from '../../../src/reader/data/act-store';
import { createRegroupingStore, DAMAGED_REGROUPINGS_KEY, REGROUPINGS_KEY } from '../../../src/reader/data/regrouping-store';

const APART: Regrouping = { kind: 'apart', passages: ['a 00000000'] };
const JOIN: Regrouping = { kind: 'join', first: 'a 00000000', second: 'b 00000000' };

function storageOf(values: Map<string, string>): ActStorage {
  return { getItem: (key) => values.get(key) ?? null, setItem: (key, value) => void values.set(key, value) };
}

test('keeps what was changed, and takes it back and brings it again', () => {
  const values = new Map<string, string>();
  const store = createRegroupingStore(() => storageOf(values));
  store.change([APART]);
  store.change([APART, JOIN]);
  expect(createRegroupingStore(() => storageOf(values)).read().acts).toEqual([APART, JOIN]);
  store.back();
  expect(createRegroupingStore(() => storageOf(values)).read().acts).toEqual([APART]);
  store.back();
  expect(store.read().acts).toEqual([APART, JOIN]);
});

test('takes over what another tab stored, and tells its listeners', () => {
  const values = new Map<string, string>();
  const [one, other] = [createRegroupingStore(() => storageOf(values)), createRegroupingStore(() => storageOf(values))];
  let told = 0;
  const end = one.subscribe(() => (told += 1));
  other.change([JOIN]);
  one.reload();
  end();
  other.change([]);
  one.reload();
  expect([told, one.read().acts]).toEqual([1, []]);
});

test('what cannot be read is kept aside', () => {
  for (const stored of ['{"half":', '{"version":2,"acts":[]}', '{"version":1,"acts":[{"kind":"melt"}]}']) {
    const values = new Map([[REGROUPINGS_KEY, stored]]);
    expect(createRegroupingStore(() => storageOf(values)).read().acts).toEqual([]);
    expect(values.get(DAMAGED_REGROUPINGS_KEY)).toBe(stored);
  }
});

test('works without storage, and says that nothing is kept', () => {
  const store = createRegroupingStore(() => {
    throw new Error('forbidden');
  });
  store.change([APART]);
  expect(store.read()).toMatchObject({ acts: [APART], kept: false });
});
