import { expect, test } from 'vitest';
import { loadTagger } from '../../../../src/build/load-tagger';
import { recognise } from '../../../../src/core/pipeline/names/recognise';
import { ORGANISATION_CONTRASTS } from './contrasts/organisations';
import { PERSON_CONTRASTS } from './contrasts/persons';
import { PLACE_CONTRASTS } from './contrasts/places';
import { KNOWLEDGE, draftOf, names } from './read-names';

const CONTRASTS = [...PERSON_CONTRASTS, ...PLACE_CONTRASTS, ...ORGANISATION_CONTRASTS];
const TAGGER = await loadTagger(KNOWLEDGE);

function namesWithModel(text: string): readonly string[] {
  return recognise(draftOf([text]), KNOWLEDGE, TAGGER).mentions.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

test('the table is as long as it should be, and says nothing twice', () => {
  expect(CONTRASTS.length).toBeGreaterThanOrEqual(230);
  expect(new Set(CONTRASTS.map(([, , ordinary]) => ordinary)).size).toBe(CONTRASTS.length);
});

test.each(CONTRASTS)('%s: %s', (name, named) => {
  expect(names(named)).toContain(name);
  expect(namesWithModel(named)).toContain(name);
});

test.each(CONTRASTS.map(([name, , ordinary]) => [ordinary, name] as const))('%s (no %s)', (ordinary) => {
  expect(names(ordinary)).toEqual([]);
  expect(namesWithModel(ordinary)).toEqual([]);
});
