import { expect, test } from 'vitest';
import { ORGANISATION_CONTRASTS } from './contrasts/organisations';
import { PERSON_CONTRASTS } from './contrasts/persons';
import { PLACE_CONTRASTS } from './contrasts/places';
import { names } from './read-names';

const CONTRASTS = [...PERSON_CONTRASTS, ...PLACE_CONTRASTS, ...ORGANISATION_CONTRASTS];

test('the table is as long as it should be, and says nothing twice', () => {
  expect(CONTRASTS.length).toBeGreaterThanOrEqual(180);
  expect(new Set(CONTRASTS.map(([, , ordinary]) => ordinary)).size).toBe(CONTRASTS.length);
});

test.each(CONTRASTS)('%s: %s', (name, named) => {
  expect(names(named)).toContain(name);
});

test.each(CONTRASTS.map(([name, , ordinary]) => [ordinary, name] as const))('%s (no %s)', (ordinary) => {
  expect(names(ordinary)).toEqual([]);
});
