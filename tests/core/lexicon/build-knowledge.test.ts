import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildKnowledge } from '../../../src/core/lexicon/build-knowledge';
import { entitySchema } from '../../../src/core/model/entity';

const PLACES = readFileSync('src/core/lexicon/gazetteer/places.tsv', 'utf8');
const KNOWLEDGE = buildKnowledge(PLACES);

test('every row is an entity, and every place that it lies in is one', () => {
  for (const entity of KNOWLEDGE.entities.values()) {
    expect(entitySchema.safeParse(entity).success, entity.id).toBe(true);
    for (const place of entity.within) expect(KNOWLEDGE.entities.has(place), `${entity.id} in ${place}`).toBe(true);
  }
});

test('no two rows of the gazetteer share an id', () => {
  const ids = PLACES.split('\n').slice(1).map((line) => line.split('\t')[0] ?? '').filter((id) => id !== '');
  expect(new Set(ids).size).toBe(ids.length);
});

test('every nationality belongs to a place', () => {
  for (const of of KNOWLEDGE.demonyms.values()) expect(KNOWLEDGE.entities.has(of), of).toBe(true);
});

test.each([
  ['روسيه', 'loc:russia'],
  ['الاوكرانيين', 'loc:ukraine'],
  ['الكوري الشمالي', 'loc:north-korea'],
  ['اتراك', 'loc:turkey'],
  ['القبارصه', 'loc:cyprus'],
  ['الخليجيه', 'loc:arab-gulf-states'],
  ['ايفواريين', 'loc:ivory-coast'],
])('knows the nationality %s', (form, id) => {
  expect(KNOWLEDGE.demonyms.get(form)).toBe(id);
});

test('refuses a row with a wrong number of columns', () => {
  expect(() => buildKnowledge('id\tar\nloc:x\ty\n')).toThrow(RangeError);
});
