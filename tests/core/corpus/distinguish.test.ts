import { expect, test } from 'vitest';
import type { EntityRecord } from '../../../src/core/model/corpus';
import type { Entity, EntityId } from '../../../src/core/model/entity';
import { distinguish } from '../../../src/core/corpus/distinguish';

function place(id: EntityId, ar: string, kind: string | null, type: Entity['type'] = 'LOC'): EntityRecord {
  return { entity: { id, type, ar, latin: null, description: null, kind, within: [], coordinates: null, wikidata: null, source: 'test' }, spellings: [], articles: 0, mentions: 0, elsewhere: 0 };
}

function names(...records: readonly EntityRecord[]): readonly (string | null)[] {
  return distinguish(records, new Map()).map(({ entity }) => entity.ar);
}

test('a city and a region of one name are told apart by their kind', () => {
  expect(names(place('loc:kherson', 'خيرسون', 'city'), place('loc:kherson-oblast', 'خيرسون', 'region'))).toEqual(['خيرسون (مدينة)', 'خيرسون (إقليم)']);
});

test('a name that one place bears alone stays as it is', () => {
  expect(names(place('loc:kursk', 'كورسك', 'region'), place('loc:sudzha', 'سودجا', 'city'))).toEqual(['كورسك', 'سودجا']);
});

test('a person of the same name changes nothing', () => {
  expect(names(place('loc:hama', 'حماة', 'city'), place('per:hama', 'حماة', null, 'PER'))).toEqual(['حماة', 'حماة']);
});

test('a place of unknown kind keeps its bare name beside one that is told apart', () => {
  expect(names(place('loc:tripoli', 'طرابلس', null), place('loc:tripoli-city', 'طرابلس', 'city'))).toEqual(['طرابلس', 'طرابلس (مدينة)']);
});

function stranger(id: EntityId, ar: string, source = 'article'): EntityRecord {
  const { entity, ...rest } = place(id, ar, null, 'PER');
  return { ...rest, entity: { ...entity, source } };
}

test.each([
  [[['local:per-1', 'المحامي'], ['local:per-2', 'الطبيب']], ['سمير (المحامي)', 'سمير (الطبيب)']],
  [[['local:per-1', 'المحامي'], ['local:per-2', 'المحامي']], ['سمير (المحامي، 1)', 'سمير (المحامي، 2)']],
  [[['local:per-1', 'المحامي'], ['local:per-2', null]], ['سمير (المحامي)', 'سمير']],
  [[['local:per-1', null], ['local:per-2', null]], ['سمير (1)', 'سمير (2)']],
  [[['local:per-1', 'المحامي']], ['سمير']],
] as const)('strangers of one name are told apart by their titles, else by number: %j', (strangers, shown) => {
  const roles = new Map(strangers.flatMap(([id, role]) => (role === null ? [] : [[id, role] as const])));
  expect(distinguish(strangers.map(([id]) => stranger(id, 'سمير')), roles).map(({ entity }) => entity.ar)).toEqual(shown);
});

test('whom a table knows keeps the bare name', () => {
  const known = stranger('per:samir', 'سمير', 'curated');
  expect(distinguish([stranger('local:per-1', 'سمير'), known], new Map([['local:per-1', 'المحامي']])).map(({ entity }) => entity.ar)).toEqual(['سمير (المحامي)', 'سمير']);
});
